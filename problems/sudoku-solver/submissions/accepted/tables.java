// Cell after cell, with tables of what rows, columns and boxes have. O(9^m) time at worst, O(m) space.
class Solution {
    private final boolean[][] rows = new boolean[9][9];
    private final boolean[][] columns = new boolean[9][9];
    private final boolean[][] boxes = new boolean[9][9];

    public void solveSudoku(char[][] board) {
        for (int r = 0; r < 9; r++) {
            for (int c = 0; c < 9; c++) {
                if (board[r][c] != '.') mark(r, c, board[r][c] - '1', true);
            }
        }
        fill(board, 0);
    }

    private boolean fill(char[][] board, int cell) {
        if (cell == 81) return true;
        int r = cell / 9;
        int c = cell % 9;
        if (board[r][c] != '.') return fill(board, cell + 1);
        for (int d = 0; d < 9; d++) {
            if (rows[r][d] || columns[c][d] || boxes[r / 3 * 3 + c / 3][d]) continue;
            board[r][c] = (char) ('1' + d);
            mark(r, c, d, true);
            if (fill(board, cell + 1)) return true;
            mark(r, c, d, false);
            board[r][c] = '.';
        }
        return false;
    }

    private void mark(int r, int c, int d, boolean there) {
        rows[r][d] = columns[c][d] = boxes[r / 3 * 3 + c / 3][d] = there;
    }
}
