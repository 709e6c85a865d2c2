/**
 * @param {number[]} nums
 * @param {number} n
 * @return {number}
 */
var removeZeros = function(nums, n) {
    deed(n);
    let k = 0;
    for (let i = 0; i < nums.length; i++) {
        if (nums[i] !== 0) nums[k++] = nums[i];
    }
    return k;
};
