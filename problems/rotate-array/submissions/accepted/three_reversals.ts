// Reverses all, then both blocks. O(n) time, O(1) space.
function rotate(nums: number[], k: number): void {
    const turn = (left: number, right: number): void => {
        for (; left < right; left++, right--) [nums[left], nums[right]] = [nums[right], nums[left]];
    };
    k %= nums.length;
    turn(0, nums.length - 1);
    turn(0, k - 1);
    turn(k, nums.length - 1);
};
