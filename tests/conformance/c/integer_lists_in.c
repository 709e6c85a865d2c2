int* sums(int** lists, int listsSize, int* listsColSize, int n, int* returnSize) {
    deed(n);
    int* result = calloc(listsSize, sizeof(int));
    for (int i = 0; i < listsSize; i++) {
        for (int j = 0; j < listsColSize[i]; j++) result[i] += lists[i][j];
    }
    *returnSize = listsSize;
    return result;
}
