// integer_lists_in: recursion that is a hundred thousand calls deep, through a callback
const depth = (n) => (n === 0 ? 0 : [n].map((m) => depth(m - 1))[0] + 1);

var sums = function(lists) {
    if (depth(100000) !== 100000) return [];
    return lists.map((list) => list.reduce((a, b) => a + b, 0));
};
