// Three passes: each row, column and box with a bitmask of its own. O(n^2) time, O(1) space.
class Solution {
  static bool repeats(const vector<vector<char>>& board, int top, int left, int height, int width) {
    int seen = 0;
    for (int i = top; i < top + height; ++i) {
      for (int j = left; j < left + width; ++j) {
        if (board[i][j] == '.') continue;
        const int bit = 1 << (board[i][j] - '0');
        if (seen & bit) return true;
        seen |= bit;
      }
    }
    return false;
  }

 public:
  bool isValidSudoku(vector<vector<char>>& board) {
    for (int k = 0; k < 9; ++k) {
      if (repeats(board, k, 0, 1, 9) || repeats(board, 0, k, 9, 1)) return false;
      if (repeats(board, k / 3 * 3, k % 3 * 3, 3, 3)) return false;
    }
    return true;
  }
};
