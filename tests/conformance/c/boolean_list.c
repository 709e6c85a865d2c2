bool* positive(int* nums, int numsSize, int n, int* returnSize) {
    deed(n);
    bool* result = malloc(numsSize);
    for (int i = 0; i < numsSize; i++) result[i] = nums[i] > 0;
    *returnSize = numsSize;
    return result;
}
