// Cell after cell, with the digits of rows, columns and boxes as bits. O(9^m) time at worst, O(m) space.
struct Marks {
    int rows[9], columns[9], boxes[9];
};

static void mark(struct Marks* marks, int cell, int digit) {
    marks->rows[cell / 9] ^= digit;
    marks->columns[cell % 9] ^= digit;
    marks->boxes[cell / 27 * 3 + cell % 9 / 3] ^= digit;
}

static bool fill(char** board, struct Marks* marks, int cell) {
    while (cell < 81 && board[cell / 9][cell % 9] != '.') cell++;
    if (cell == 81) return true;
    int used = marks->rows[cell / 9] | marks->columns[cell % 9] | marks->boxes[cell / 27 * 3 + cell % 9 / 3];
    for (int d = 0; d < 9; d++) {
        if (used >> d & 1) continue;
        board[cell / 9][cell % 9] = '1' + d;
        mark(marks, cell, 1 << d);
        if (fill(board, marks, cell + 1)) return true;
        mark(marks, cell, 1 << d);
        board[cell / 9][cell % 9] = '.';
    }
    return false;
}

void solveSudoku(char** board, int boardSize, int* boardColSize) {
    struct Marks marks = {0};
    for (int cell = 0; cell < 81; cell++) {
        char c = board[cell / 9][cell % 9];
        if (c != '.') mark(&marks, cell, 1 << (c - '1'));
    }
    fill(board, &marks, 0);
}
