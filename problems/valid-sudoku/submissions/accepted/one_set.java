// One set of marks such as "r4:7" for rows, columns and boxes. O(n^2) time and space.
class Solution {
    public boolean isValidSudoku(char[][] board) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j < 9; j++) {
                char digit = board[i][j];
                if (digit == '.') continue;
                int box = i / 3 * 3 + j / 3;
                if (!seen.add("r" + i + ":" + digit) || !seen.add("c" + j + ":" + digit) || !seen.add("b" + box + ":" + digit)) {
                    return false;
                }
            }
        }
        return true;
    }
}
