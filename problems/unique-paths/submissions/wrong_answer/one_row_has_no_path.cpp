// Counts only paths with a step in both directions, so that a single row has none. [edge]
class Solution {
 public:
  int uniquePaths(int m, int n) {
    if (m == 1 && n == 1) return 1;
    if (m == 1 || n == 1) return 0;
    vector<vector<int>> paths(m, vector<int>(n, 1));
    for (int r = 1; r < m; ++r) {
      for (int c = 1; c < n; ++c) paths[r][c] = paths[r - 1][c] + paths[r][c - 1];
    }
    return paths[m - 1][n - 1];
  }
};
