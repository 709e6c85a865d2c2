/**
 * @param {number[]} nums
 * @param {number} n
 * @return {number[]}
 */
var reversed = function(nums, n) {
    deed(n);
    return nums.reverse();
};
