// Does not ask whether the first cell is free. [edge]
class Solution {
 public:
  int shortestPathBinaryMatrix(vector<vector<int>>& grid) {
    const int n = grid.size();
    queue<array<int, 3>> waiting;
    waiting.push({0, 0, 1});
    grid[0][0] = 1;
    while (!waiting.empty()) {
      const auto [i, j, cells] = waiting.front();
      waiting.pop();
      if (i == n - 1 && j == n - 1) return cells;
      for (int a = max(0, i - 1); a <= min(n - 1, i + 1); ++a) {
        for (int b = max(0, j - 1); b <= min(n - 1, j + 1); ++b) {
          if (grid[a][b] == 1) continue;
          grid[a][b] = 1;
          waiting.push({a, b, cells + 1});
        }
      }
    }
    return -1;
  }
};
