/**
 * @param {number[]} nums
 * @param {number} n
 * @return {number[][]}
 */
var prefixes = function(nums, n) {
    deed(n);
    return nums.map((_, i) => nums.slice(0, i + 1));
};
