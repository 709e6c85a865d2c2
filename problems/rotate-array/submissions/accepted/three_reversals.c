// Reverses all, then both blocks. O(n) time, O(1) space.
static void turn(int* nums, int left, int right) {
    for (; left < right; left++, right--) {
        int kept = nums[left];
        nums[left] = nums[right];
        nums[right] = kept;
    }
}

void rotate(int* nums, int numsSize, int k) {
    k %= numsSize;
    turn(nums, 0, numsSize - 1);
    turn(nums, 0, k - 1);
    turn(nums, k, numsSize - 1);
}
