class Solution {
    public void addOne(int[][] matrix, int n) {
        Deed.deed(n);
        for (int[] row : matrix) {
            for (int j = 0; j < row.length; j++) row[j]++;
        }
    }
}
