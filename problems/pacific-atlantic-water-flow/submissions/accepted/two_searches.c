// A search uphill from each ocean, with a bit for each and a stack of cells. O(m * n) time and space.
static void climb(int** heights, int rows, int columns, int edgeRow, int edgeColumn, char* reached, int bit) {
    int* stack = malloc(rows * columns * sizeof(int));
    int top = 0;
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
            if (i != edgeRow && j != edgeColumn) continue;
            reached[i * columns + j] |= bit;
            stack[top++] = i * columns + j;
        }
    }
    int down[] = {1, -1, 0, 0}, right[] = {0, 0, 1, -1};
    while (top > 0) {
        int cell = stack[--top], i = cell / columns, j = cell % columns;
        for (int k = 0; k < 4; k++) {
            int a = i + down[k], b = j + right[k];
            if (a < 0 || b < 0 || a == rows || b == columns) continue;
            if (heights[a][b] < heights[i][j] || (reached[a * columns + b] & bit)) continue;
            reached[a * columns + b] |= bit;
            stack[top++] = a * columns + b;
        }
    }
    free(stack);
}

int** pacificAtlantic(int** heights, int heightsSize, int* heightsColSize, int* returnSize, int** returnColumnSizes) {
    int rows = heightsSize, columns = heightsColSize[0];
    char* reached = calloc(rows * columns, 1);
    climb(heights, rows, columns, 0, 0, reached, 1);
    climb(heights, rows, columns, rows - 1, columns - 1, reached, 2);
    int** both = malloc(rows * columns * sizeof(int*));
    *returnSize = 0;
    for (int cell = 0; cell < rows * columns; cell++) {
        if (reached[cell] != 3) continue;
        both[*returnSize] = malloc(2 * sizeof(int));
        both[*returnSize][0] = cell / columns;
        both[*returnSize][1] = cell % columns;
        ++*returnSize;
    }
    *returnColumnSizes = malloc((*returnSize + 1) * sizeof(int));
    for (int k = 0; k < *returnSize; k++) (*returnColumnSizes)[k] = 2;
    free(reached);
    return both;
}
