void addOne(int** matrix, int matrixSize, int* matrixColSize, int n) {
    deed(n);
    for (int i = 0; i < matrixSize; i++) {
        for (int j = 0; j < matrixColSize[i]; j++) matrix[i][j]++;
    }
}
