// Turns right at the border and at cells that were taken. O(m n) time, O(m n) space.
int* spiralOrder(int** matrix, int matrixSize, int* matrixColSize, int* returnSize) {
    int rows = matrixSize, columns = matrixColSize[0], down = 0, right = 1, row = 0, column = 0;
    bool* taken = calloc(rows * columns, sizeof(bool));
    int* walk = malloc(rows * columns * sizeof(int));
    for (*returnSize = 0; *returnSize < rows * columns;) {
        walk[(*returnSize)++] = matrix[row][column];
        taken[row * columns + column] = true;
        int r = row + down, c = column + right;
        if (r < 0 || r == rows || c < 0 || c == columns || taken[r * columns + c]) {
            int turned = -down;
            down = right;
            right = turned;
        }
        row += down;
        column += right;
    }
    free(taken);
    return walk;
}
