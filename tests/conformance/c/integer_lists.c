int** prefixes(int* nums, int numsSize, int n, int* returnSize, int** returnColumnSizes) {
    deed(n);
    int** result = malloc(numsSize * sizeof(int*));
    *returnColumnSizes = malloc(numsSize * sizeof(int));
    for (int i = 0; i < numsSize; i++) {
        result[i] = malloc((i + 1) * sizeof(int));
        memcpy(result[i], nums, (i + 1) * sizeof(int));
        returnColumnSizes[0][i] = i + 1;
    }
    *returnSize = numsSize;
    return result;
}
