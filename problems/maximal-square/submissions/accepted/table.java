// The square that ends at each cell, from its three neighbours. O(m * n) time and space.
class Solution {
    public int maximalSquare(char[][] matrix) {
        int[][] side = new int[matrix.length + 1][matrix[0].length + 1];
        int largest = 0;
        for (int r = 1; r < side.length; r++) {
            for (int c = 1; c < side[r].length; c++) {
                if (matrix[r - 1][c - 1] == '0') continue;
                side[r][c] = 1 + Math.min(side[r - 1][c - 1], Math.min(side[r - 1][c], side[r][c - 1]));
                largest = Math.max(largest, side[r][c]);
            }
        }
        return largest * largest;
    }
}
