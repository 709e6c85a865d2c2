/**
 * Note: the returned array is made by malloc.
 */
long long* reversed(long long* nums, int numsSize, int n, int* returnSize) {
    deed(n);
    long long* result = malloc(numsSize * sizeof(long long));
    for (int i = 0; i < numsSize; i++) result[i] = nums[numsSize - 1 - i];
    *returnSize = numsSize;
    return result;
}
