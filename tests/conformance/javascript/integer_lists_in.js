/**
 * @param {number[][]} lists
 * @param {number} n
 * @return {number[]}
 */
var sums = function(lists, n) {
    deed(n);
    return lists.map((list) => list.reduce((sum, x) => sum + x, 0));
};
