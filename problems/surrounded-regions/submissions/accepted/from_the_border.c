// Marks from the edge inwards with a stack of cells. O(m * n) time and space.
static int top;
static int stack[40000];

static void mark(char** board, int rows, int columns, int i, int j) {
    if (i < 0 || j < 0 || i >= rows || j >= columns || board[i][j] != 'O') return;
    board[i][j] = 'S';
    stack[top++] = i * columns + j;
}

void solve(char** board, int boardSize, int* boardColSize) {
    int rows = boardSize, columns = boardColSize[0];
    top = 0;
    for (int i = 0; i < rows; i++) {
        mark(board, rows, columns, i, 0);
        mark(board, rows, columns, i, columns - 1);
    }
    for (int j = 0; j < columns; j++) {
        mark(board, rows, columns, 0, j);
        mark(board, rows, columns, rows - 1, j);
    }
    while (top > 0) {
        int cell = stack[--top], i = cell / columns, j = cell % columns;
        mark(board, rows, columns, i - 1, j);
        mark(board, rows, columns, i + 1, j);
        mark(board, rows, columns, i, j - 1);
        mark(board, rows, columns, i, j + 1);
    }
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) board[i][j] = board[i][j] == 'S' ? 'O' : 'X';
    }
}
