/**
 * @param {number[]} nums
 * @param {number} n
 * @return {number[]}
 */
var evens = function(nums, n) {
    deed(n);
    return nums.filter((num) => num % 2 === 0);
};
