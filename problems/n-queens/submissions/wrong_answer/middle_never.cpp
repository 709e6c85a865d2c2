// Solves the left half of the first row and mirrors, and forgets the column in the middle. [edge]
class Solution {
 public:
  vector<vector<string>> solveNQueens(int n) {
    place(n, {});
    return result;
  }

 private:
  void place(int n, vector<int> queens) {
    int row = queens.size();
    if (row == n) {
      for (bool mirrored : {false, true}) {
        vector<string> board(n, string(n, '.'));
        for (int r = 0; r < n; ++r) board[r][mirrored ? n - 1 - queens[r] : queens[r]] = 'Q';
        result.push_back(board);
      }
      return;
    }
    for (int c = 0; c < (row == 0 ? n / 2 : n); ++c) {
      bool good = true;
      for (int r = 0; r < row; ++r) good = good && queens[r] != c && abs(queens[r] - c) != row - r;
      if (!good) continue;
      queens.push_back(c);
      place(n, queens);
      queens.pop_back();
    }
  }

  vector<vector<string>> result;
};
