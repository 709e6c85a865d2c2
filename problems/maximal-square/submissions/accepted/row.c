// The square that ends at each cell, from its three neighbours. O(m * n) time, O(n) space.
int maximalSquare(char** matrix, int matrixSize, int* matrixColSize) {
    int n = matrixColSize[0];
    int* side = calloc(n + 1, sizeof(int));
    int largest = 0;
    for (int r = 0; r < matrixSize; r++) {
        int diagonal = 0;
        for (int c = 1; c <= n; c++) {
            int above = side[c];
            int least = above < side[c - 1] ? above : side[c - 1];
            if (diagonal < least) least = diagonal;
            side[c] = matrix[r][c - 1] == '1' ? least + 1 : 0;
            if (side[c] > largest) largest = side[c];
            diagonal = above;
        }
    }
    free(side);
    return largest * largest;
}
