// One position reads, another one writes. O(n) time, O(1) space.
int removeDuplicates(int* nums, int numsSize) {
    int write = 1;
    for (int read = 1; read < numsSize; ++read) {
        if (nums[read] != nums[write - 1]) nums[write++] = nums[read];
    }
    return write;
}
