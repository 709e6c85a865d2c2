// Puts the first digit that fits into each cell, and never takes one back. [edge]
class Solution {
 public:
  void solveSudoku(vector<vector<char>>& board) {
    for (int r = 0; r < 9; ++r) {
      for (int c = 0; c < 9; ++c) {
        for (char digit = '1'; digit <= '9' && board[r][c] == '.'; ++digit) {
          if (fits(board, r, c, digit)) board[r][c] = digit;
        }
      }
    }
  }

 private:
  bool fits(const vector<vector<char>>& board, int r, int c, char digit) {
    for (int k = 0; k < 9; ++k) {
      if (board[r][k] == digit || board[k][c] == digit) return false;
      if (board[r / 3 * 3 + k / 3][c / 3 * 3 + k % 3] == digit) return false;
    }
    return true;
  }
};
