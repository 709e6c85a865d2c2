// Row by row, with columns and diagonals as bits. O(n!) time, O(n) space besides the output.
struct Boards {
    char*** list;
    int found, room, n;
    int queens[9];
};

static void place(struct Boards* boards, int row, int columns, int left, int right) {
    int n = boards->n;
    if (row == n) {
        if (boards->found == boards->room) {
            boards->room = 2 * boards->room + 1;
            boards->list = realloc(boards->list, boards->room * sizeof(char**));
        }
        char** board = malloc(n * sizeof(char*));
        for (int r = 0; r < n; r++) {
            board[r] = malloc(n + 1);
            memset(board[r], '.', n);
            board[r][n] = '\0';
            board[r][boards->queens[r]] = 'Q';
        }
        boards->list[boards->found++] = board;
        return;
    }
    for (int c = 0; c < n; c++) {
        int bit = 1 << c;
        if ((columns | left | right) & bit) continue;
        boards->queens[row] = c;
        place(boards, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
}

char*** solveNQueens(int n, int* returnSize, int** returnColumnSizes) {
    struct Boards boards = {NULL, 0, 0, n, {0}};
    place(&boards, 0, 0, 0, 0);
    *returnSize = boards.found;
    *returnColumnSizes = malloc((boards.found + 1) * sizeof(int));
    for (int i = 0; i < boards.found; i++) (*returnColumnSizes)[i] = n;
    return boards.list;
}
