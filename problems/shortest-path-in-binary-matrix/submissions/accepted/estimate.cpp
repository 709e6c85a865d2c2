// A* with the greater distance of rows and columns as the estimate. O(n^2 log n) time, O(n^2) space.
class Solution {
 public:
  int shortestPathBinaryMatrix(vector<vector<int>>& grid) {
    const int n = grid.size();
    if (grid[0][0] == 1) return -1;
    vector<vector<int>> cells(n, vector<int>(n, INT_MAX));
    priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> waiting;
    cells[0][0] = 1;
    waiting.push({n, 0, 0});
    while (!waiting.empty()) {
      const auto [total, i, j] = waiting.top();
      waiting.pop();
      if (i == n - 1 && j == n - 1) return total;
      for (int a = max(0, i - 1); a <= min(n - 1, i + 1); ++a) {
        for (int b = max(0, j - 1); b <= min(n - 1, j + 1); ++b) {
          if (grid[a][b] == 1 || cells[a][b] <= cells[i][j] + 1) continue;
          cells[a][b] = cells[i][j] + 1;
          waiting.push({cells[a][b] + n - 1 - min(a, b), a, b});
        }
      }
    }
    return -1;
  }
};
