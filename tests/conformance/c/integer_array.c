/**
 * Note: the returned array is made by malloc.
 */
int* reversed(int* nums, int numsSize, int n, int* returnSize) {
    deed(n);
    int* result = malloc(numsSize * sizeof(int));
    for (int i = 0; i < numsSize; i++) result[i] = nums[numsSize - 1 - i];
    *returnSize = numsSize;
    return result;
}
