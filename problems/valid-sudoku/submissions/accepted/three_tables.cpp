// Flags for rows, columns and boxes, one pass. O(n^2) time and space.
class Solution {
 public:
  bool isValidSudoku(vector<vector<char>>& board) {
    bool rows[9][9] = {}, columns[9][9] = {}, boxes[9][9] = {};
    for (int i = 0; i < 9; ++i) {
      for (int j = 0; j < 9; ++j) {
        if (board[i][j] == '.') continue;
        const int digit = board[i][j] - '1';
        const int box = i / 3 * 3 + j / 3;
        if (rows[i][digit] || columns[j][digit] || boxes[box][digit]) return false;
        rows[i][digit] = columns[j][digit] = boxes[box][digit] = true;
      }
    }
    return true;
  }
};
