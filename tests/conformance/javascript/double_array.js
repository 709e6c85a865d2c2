/**
 * @param {number[]} nums
 * @param {number} n
 * @return {number[]}
 */
var halves = function(nums, n) {
    deed(n);
    return nums.map((x) => x / 2);
};
