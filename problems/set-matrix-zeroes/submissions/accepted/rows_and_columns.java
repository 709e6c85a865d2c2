// Notes the rows and columns that have a zero. O(m n) time, O(m + n) space.
class Solution {
    public void setZeroes(int[][] matrix) {
        boolean[] inRow = new boolean[matrix.length], inColumn = new boolean[matrix[0].length];
        for (int r = 0; r < inRow.length; r++) {
            for (int c = 0; c < inColumn.length; c++) {
                if (matrix[r][c] == 0) inRow[r] = inColumn[c] = true;
            }
        }
        for (int r = 0; r < inRow.length; r++) {
            for (int c = 0; c < inColumn.length; c++) {
                if (inRow[r] || inColumn[c]) matrix[r][c] = 0;
            }
        }
    }
}
