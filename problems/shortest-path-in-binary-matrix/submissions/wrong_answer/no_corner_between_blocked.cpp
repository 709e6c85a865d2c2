// Does not step across a corner if both cells beside it are blocked. [sample]
class Solution {
 public:
  int shortestPathBinaryMatrix(vector<vector<int>>& grid) {
    const int n = grid.size();
    if (grid[0][0] == 1) return -1;
    vector<vector<int>> cells(n, vector<int>(n));
    queue<pair<int, int>> waiting;
    waiting.push({0, 0});
    cells[0][0] = 1;
    while (!waiting.empty()) {
      const auto [i, j] = waiting.front();
      waiting.pop();
      for (int a = max(0, i - 1); a <= min(n - 1, i + 1); ++a) {
        for (int b = max(0, j - 1); b <= min(n - 1, j + 1); ++b) {
          if (grid[a][b] == 1 || cells[a][b] > 0 || (grid[a][j] == 1 && grid[i][b] == 1)) continue;
          cells[a][b] = cells[i][j] + 1;
          waiting.push({a, b});
        }
      }
    }
    return cells[n - 1][n - 1] > 0 ? cells[n - 1][n - 1] : -1;
  }
};
