/**
 * @param {number[]} nums
 * @param {number} n
 * @return {number[]}
 */
const reversed = (nums, n) => {
    deed(n);
    const result = [];
    for (const num of nums) result.unshift(num);
    return result;
};
