// Always the cell with the fewest digits left. O(9^m) time at worst, O(m) space.
class Solution {
 public:
  void solveSudoku(vector<vector<char>>& board) {
    for (int r = 0; r < 9; ++r) {
      for (int c = 0; c < 9; ++c) {
        if (board[r][c] == '.') {
          empty_.push_back({r, c});
        } else {
          mark(r, c, 1 << (board[r][c] - '1'));
        }
      }
    }
    fill(board, 0);
  }

 private:
  bool fill(vector<vector<char>>& board, size_t filled) {
    if (filled == empty_.size()) return true;
    size_t best = filled;
    for (size_t k = filled; k < empty_.size(); ++k) {
      if (popcount(choices(empty_[k])) < popcount(choices(empty_[best]))) best = k;
    }
    swap(empty_[filled], empty_[best]);
    const auto [r, c] = empty_[filled];
    const unsigned free = choices({r, c});
    for (int d = 0; d < 9; ++d) {
      if (!(free >> d & 1)) continue;
      board[r][c] = '1' + d;
      mark(r, c, 1 << d);
      if (fill(board, filled + 1)) return true;
      mark(r, c, 1 << d);
    }
    return false;
  }

  unsigned choices(pair<int, int> cell) const {
    const auto [r, c] = cell;
    return 511 & ~(rows_[r] | columns_[c] | boxes_[r / 3 * 3 + c / 3]);
  }

  void mark(int r, int c, unsigned digit) {
    rows_[r] ^= digit;
    columns_[c] ^= digit;
    boxes_[r / 3 * 3 + c / 3] ^= digit;
  }

  vector<pair<int, int>> empty_;
  unsigned rows_[9] = {};
  unsigned columns_[9] = {};
  unsigned boxes_[9] = {};
};
