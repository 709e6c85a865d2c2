// Fills all empty cells and checks the board only when it is full. O(9^m) time. [edge]
class Solution {
 public:
  void solveSudoku(vector<vector<char>>& board) { fill(board, 0); }

 private:
  bool fill(vector<vector<char>>& board, int cell) {
    if (cell == 81) return right(board);
    char& c = board[cell / 9][cell % 9];
    if (c != '.') return fill(board, cell + 1);
    for (char digit = '1'; digit <= '9'; ++digit) {
      c = digit;
      if (fill(board, cell + 1)) return true;
    }
    c = '.';
    return false;
  }

  bool right(const vector<vector<char>>& board) {
    for (int i = 0; i < 9; ++i) {
      int row = 0, column = 0, box = 0;
      for (int k = 0; k < 9; ++k) {
        row |= 1 << (board[i][k] - '0');
        column |= 1 << (board[k][i] - '0');
        box |= 1 << (board[i / 3 * 3 + k / 3][i % 3 * 3 + k % 3] - '0');
      }
      if ((row & column & box) != 1022) return false;
    }
    return true;
  }
};
