// A bitmask of digits for each row, column and box. O(n^2) time, O(n) space.
bool isValidSudoku(char** board, int boardSize, int* boardColSize) {
    int rows[9] = {0}, columns[9] = {0}, boxes[9] = {0};
    for (int i = 0; i < boardSize; i++) {
        for (int j = 0; j < boardColSize[i]; j++) {
            if (board[i][j] == '.') continue;
            int bit = 1 << (board[i][j] - '1');
            int box = i / 3 * 3 + j / 3;
            if ((rows[i] | columns[j] | boxes[box]) & bit) return false;
            rows[i] |= bit;
            columns[j] |= bit;
            boxes[box] |= bit;
        }
    }
    return true;
}
