// The best with the last house taken, and with it left. O(n) time, O(1) space.
/**
 * @param {number[]} nums
 * @return {number}
 */
var rob = function(nums) {
    let taken = 0;
    let left = 0;
    for (const amount of nums) [taken, left] = [left + amount, Math.max(taken, left)];
    return Math.max(taken, left);
};
