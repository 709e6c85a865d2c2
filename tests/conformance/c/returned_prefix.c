int removeZeros(int* nums, int numsSize, int n) {
    deed(n);
    int kept = 0;
    for (int i = 0; i < numsSize; i++) {
        if (nums[i] != 0) nums[kept++] = nums[i];
    }
    return kept;
}
