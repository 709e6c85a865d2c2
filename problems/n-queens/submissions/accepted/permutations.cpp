// Every permutation of the columns, checked for diagonals. O(n * n!) time, O(n) space besides the output.
class Solution {
 public:
  vector<vector<string>> solveNQueens(int n) {
    vector<int> columns(n);
    iota(columns.begin(), columns.end(), 0);
    vector<vector<string>> result;
    do {
      if (!peaceful(columns)) continue;
      vector<string> board(n, string(n, '.'));
      for (int row = 0; row < n; ++row) board[row][columns[row]] = 'Q';
      result.push_back(board);
    } while (next_permutation(columns.begin(), columns.end()));
    return result;
  }

 private:
  bool peaceful(const vector<int>& columns) {
    unsigned falling = 0;
    unsigned rising = 0;
    const int n = columns.size();
    for (int row = 0; row < n; ++row) {
      const unsigned down = 1u << (row - columns[row] + n);
      const unsigned up = 1u << (row + columns[row]);
      if (falling & down || rising & up) return false;
      falling |= down;
      rising |= up;
    }
    return true;
  }
};
