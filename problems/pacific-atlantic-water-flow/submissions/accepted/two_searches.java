// A breadth-first search uphill from each ocean. O(m * n) time and space.
class Solution {
    public List<List<Integer>> pacificAtlantic(int[][] heights) {
        int rows = heights.length, columns = heights[0].length;
        boolean[][] pacific = climb(heights, 0, 0), atlantic = climb(heights, rows - 1, columns - 1);
        List<List<Integer>> both = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (pacific[i][j] && atlantic[i][j]) both.add(List.of(i, j));
            }
        }
        return both;
    }

    private boolean[][] climb(int[][] heights, int edgeRow, int edgeColumn) {
        int rows = heights.length, columns = heights[0].length;
        boolean[][] reached = new boolean[rows][columns];
        Deque<int[]> waiting = new ArrayDeque<>();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                if (i != edgeRow && j != edgeColumn) continue;
                reached[i][j] = true;
                waiting.add(new int[] {i, j});
            }
        }
        int[][] steps = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        while (!waiting.isEmpty()) {
            int[] cell = waiting.poll();
            for (int[] step : steps) {
                int a = cell[0] + step[0], b = cell[1] + step[1];
                if (a < 0 || b < 0 || a == rows || b == columns || reached[a][b]) continue;
                if (heights[a][b] < heights[cell[0]][cell[1]]) continue;
                reached[a][b] = true;
                waiting.add(new int[] {a, b});
            }
        }
        return reached;
    }
}
