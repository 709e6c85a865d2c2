double* halves(double* nums, int numsSize, int n, int* returnSize) {
    deed(n);
    double* result = malloc(numsSize * sizeof(double));
    for (int i = 0; i < numsSize; i++) result[i] = nums[i] / 2;
    *returnSize = numsSize;
    return result;
}
