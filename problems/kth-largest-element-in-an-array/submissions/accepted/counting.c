// Counts each value and walks down from the largest. O(n + range) time, O(range) space.
int findKthLargest(int* nums, int numsSize, int k) {
    int count[20001] = {0};
    for (int i = 0; i < numsSize; ++i) ++count[nums[i] + 10000];
    int value = 10000;
    while ((k -= count[value + 10000]) > 0) --value;
    return value;
}
