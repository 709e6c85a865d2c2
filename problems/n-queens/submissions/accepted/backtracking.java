// Row by row, comparing with all queens above. O(n * n!) time, O(n) space besides the output.
class Solution {
    public List<List<String>> solveNQueens(int n) {
        List<List<String>> result = new ArrayList<>();
        place(new int[n], 0, result);
        return result;
    }

    private void place(int[] queens, int row, List<List<String>> result) {
        int n = queens.length;
        if (row == n) {
            List<String> board = new ArrayList<>();
            for (int column : queens) board.add(".".repeat(column) + "Q" + ".".repeat(n - column - 1));
            result.add(board);
            return;
        }
        for (int column = 0; column < n; column++) {
            queens[row] = column;
            if (peaceful(queens, row)) place(queens, row + 1, result);
        }
    }

    private boolean peaceful(int[] queens, int row) {
        for (int r = 0; r < row; r++) {
            int apart = Math.abs(queens[r] - queens[row]);
            if (apart == 0 || apart == row - r) return false;
        }
        return true;
    }
}
