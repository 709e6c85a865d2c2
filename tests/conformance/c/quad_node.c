static struct Node* build(int** grid, int row, int column, int size) {
    struct Node* node = calloc(1, sizeof(struct Node));
    bool same = true;
    for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) same = same && grid[row + i][column + j] == grid[row][column];
    }
    if (same) {
        node->isLeaf = true;
        node->val = grid[row][column] == 1;
        return node;
    }
    int half = size / 2;
    node->val = true;
    node->topLeft = build(grid, row, column, half);
    node->topRight = build(grid, row, column + half, half);
    node->bottomLeft = build(grid, row + half, column, half);
    node->bottomRight = build(grid, row + half, column + half, half);
    return node;
}

struct Node* construct(int** grid, int gridSize, int* gridColSize, int n) {
    deed(n);
    return build(grid, 0, 0, gridSize);
}
