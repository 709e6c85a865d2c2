int* evens(int* nums, int numsSize, int n, int* returnSize) {
    deed(n);
    int* result = malloc(numsSize * sizeof(int));
    *returnSize = 0;
    for (int i = 0; i < numsSize; i++) {
        if (nums[i] % 2 == 0) result[(*returnSize)++] = nums[i];
    }
    return result;
}
