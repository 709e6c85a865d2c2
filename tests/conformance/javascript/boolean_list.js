/**
 * @param {number[]} nums
 * @param {number} n
 * @return {boolean[]}
 */
var positive = function(nums, n) {
    deed(n);
    return nums.map((num) => num > 0);
};
