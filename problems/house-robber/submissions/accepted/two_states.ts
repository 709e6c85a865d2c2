// The best with the last house taken, and with it left. O(n) time, O(1) space.
function rob(nums: number[]): number {
    const [taken, left] = nums.reduce(([taken, left], amount) => [left + amount, Math.max(taken, left)], [0, 0]);
    return Math.max(taken, left);
}
