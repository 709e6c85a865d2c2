// One queen in each row, tested only when all of them stand. O(n^n) time. [edge]
class Solution {
 public:
  vector<vector<string>> solveNQueens(int n) {
    vector<int> queens(n);
    place(queens, 0);
    return result;
  }

 private:
  void place(vector<int>& queens, int row) {
    int n = queens.size();
    if (row == n) {
      for (int a = 0; a < n; ++a) {
        for (int b = 0; b < a; ++b) {
          if (queens[a] == queens[b] || abs(queens[a] - queens[b]) == a - b) return;
        }
      }
      vector<string> board(n, string(n, '.'));
      for (int r = 0; r < n; ++r) board[r][queens[r]] = 'Q';
      result.push_back(board);
      return;
    }
    for (queens[row] = 0; queens[row] < n; ++queens[row]) place(queens, row + 1);
  }

  vector<vector<string>> result;
};
