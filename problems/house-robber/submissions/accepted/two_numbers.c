// The best of the prefix and of the one before it. O(n) time, O(1) space.
int rob(int* nums, int numsSize) {
    int before = 0, now = 0;
    for (int i = 0; i < numsSize; i++) {
        int next = before + nums[i] > now ? before + nums[i] : now;
        before = now;
        now = next;
    }
    return now;
}
