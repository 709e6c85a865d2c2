// Row by row, with marks for columns and both diagonals. O(n!) time, O(n^2) space besides the output.
class Solution {
 public:
  vector<vector<string>> solveNQueens(int n) {
    columns_.assign(n, false);
    falling_.assign(2 * n - 1, false);
    rising_.assign(2 * n - 1, false);
    board_.assign(n, string(n, '.'));
    place(0);
    return result_;
  }

 private:
  void place(int row) {
    const int n = board_.size();
    if (row == n) {
      result_.push_back(board_);
      return;
    }
    for (int column = 0; column < n; ++column) {
      if (columns_[column] || falling_[row - column + n - 1] || rising_[row + column]) continue;
      mark(row, column, true, 'Q');
      place(row + 1);
      mark(row, column, false, '.');
    }
  }

  void mark(int row, int column, bool taken, char square) {
    board_[row][column] = square;
    columns_[column] = taken;
    falling_[row - column + board_.size() - 1] = taken;
    rising_[row + column] = taken;
  }

  vector<bool> columns_;
  vector<bool> falling_;
  vector<bool> rising_;
  vector<string> board_;
  vector<vector<string>> result_;
};
