// Pairs for each gcd from the largest down, prefix sums, binary search. O(n + m log m + q log m) time, O(m) space.
var gcdValues = function(nums, queries) {
    const most = nums.reduce((a, b) => Math.max(a, b));
    const count = new Array(most + 1).fill(0);
    for (const number of nums) count[number]++;
    const pairs = new Array(most + 1).fill(0);
    for (let d = most; d > 0; d--) {
        let multiples = 0, greater = 0;
        for (let k = d; k <= most; k += d) {
            multiples += count[k];
            greater += pairs[k];
        }
        pairs[d] = multiples * (multiples - 1) / 2 - greater;
    }
    for (let d = 1; d <= most; d++) pairs[d] += pairs[d - 1];
    return queries.map((index) => {
        let low = 1, high = most;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[middle] > index) high = middle;
            else low = middle + 1;
        }
        return low;
    });
};
