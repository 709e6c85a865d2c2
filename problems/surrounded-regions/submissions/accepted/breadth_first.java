// Breadth-first search from all Os on the edge. O(m * n) time and space.
class Solution {
    public void solve(char[][] board) {
        int rows = board.length, columns = board[0].length;
        Deque<int[]> waiting = new ArrayDeque<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                boolean edge = i == 0 || j == 0 || i == rows - 1 || j == columns - 1;
                if (edge && board[i][j] == 'O') {
                    board[i][j] = 'S';
                    waiting.add(new int[] {i, j});
                }
            }
        }
        int[][] steps = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        while (!waiting.isEmpty()) {
            int[] cell = waiting.poll();
            for (int[] step : steps) {
                int i = cell[0] + step[0], j = cell[1] + step[1];
                if (i < 0 || j < 0 || i == rows || j == columns || board[i][j] != 'O') continue;
                board[i][j] = 'S';
                waiting.add(new int[] {i, j});
            }
        }
        for (char[] row : board) {
            for (int j = 0; j < columns; j++) row[j] = row[j] == 'S' ? 'O' : 'X';
        }
    }
}
