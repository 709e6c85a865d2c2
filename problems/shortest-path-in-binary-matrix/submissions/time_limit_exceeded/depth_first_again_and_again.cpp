// Searches depth-first, and walks on anew from a cell whenever it was reached by a shorter way. O(n^4). [large]
class Solution {
  vector<vector<int>> best;

  void walk(const vector<vector<int>>& grid, int i, int j, int cells) {
    const int n = grid.size();
    if (i < 0 || j < 0 || i == n || j == n || grid[i][j] == 1 || cells >= best[i][j]) return;
    best[i][j] = cells;
    for (const int a : {i - 1, i, i + 1}) {
      for (const int b : {j - 1, j, j + 1}) walk(grid, a, b, cells + 1);
    }
  }

 public:
  int shortestPathBinaryMatrix(vector<vector<int>>& grid) {
    const int n = grid.size();
    best.assign(n, vector<int>(n, INT_MAX));
    walk(grid, 0, 0, 1);
    return best[n - 1][n - 1] == INT_MAX ? -1 : best[n - 1][n - 1];
  }
};
