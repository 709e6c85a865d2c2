int** transpose(int** matrix, int matrixSize, int* matrixColSize, int n, int* returnSize, int** returnColumnSizes) {
    deed(n);
    *returnSize = matrixColSize[0];
    *returnColumnSizes = malloc(*returnSize * sizeof(int));
    int** result = malloc(*returnSize * sizeof(int*));
    for (int i = 0; i < *returnSize; i++) {
        (*returnColumnSizes)[i] = matrixSize;
        result[i] = malloc(matrixSize * sizeof(int));
        for (int j = 0; j < matrixSize; j++) result[i][j] = matrix[j][i];
    }
    return result;
}
