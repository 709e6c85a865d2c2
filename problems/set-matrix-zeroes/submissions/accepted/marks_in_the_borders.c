// Marks in the first row and the first column. O(m n) time, O(1) space.
void setZeroes(int** matrix, int matrixSize, int* matrixColSize) {
    int columns = matrixColSize[0];
    bool firstColumn = false;
    for (int r = 0; r < matrixSize; r++) {
        if (matrix[r][0] == 0) firstColumn = true;
        for (int c = 1; c < columns; c++) {
            if (matrix[r][c] == 0) matrix[r][0] = matrix[0][c] = 0;
        }
    }
    for (int r = matrixSize - 1; r >= 0; r--) {
        for (int c = 1; c < columns; c++) {
            if (matrix[r][0] == 0 || matrix[0][c] == 0) matrix[r][c] = 0;
        }
        if (firstColumn) matrix[r][0] = 0;
    }
}
