// Cell after cell, looking at row, column and box for every digit. O(9^m) time at worst, O(m) space.
class Solution {
 public:
  void solveSudoku(vector<vector<char>>& board) { fill(board, 0); }

 private:
  bool fill(vector<vector<char>>& board, int cell) {
    if (cell == 81) return true;
    const int r = cell / 9;
    const int c = cell % 9;
    if (board[r][c] != '.') return fill(board, cell + 1);
    for (char digit = '1'; digit <= '9'; ++digit) {
      if (!fits(board, r, c, digit)) continue;
      board[r][c] = digit;
      if (fill(board, cell + 1)) return true;
      board[r][c] = '.';
    }
    return false;
  }

  bool fits(const vector<vector<char>>& board, int r, int c, char digit) {
    for (int k = 0; k < 9; ++k) {
      if (board[r][k] == digit || board[k][c] == digit) return false;
      if (board[r / 3 * 3 + k / 3][c / 3 * 3 + k % 3] == digit) return false;
    }
    return true;
  }
};
