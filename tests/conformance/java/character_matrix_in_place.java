class Solution {
    public void flip(char[][] board, int n) {
        Deed.deed(n);
        for (char[] row : board) {
            for (int j = 0; j < row.length; j++) row[j] = row[j] == 'X' ? 'O' : 'X';
        }
    }
}
