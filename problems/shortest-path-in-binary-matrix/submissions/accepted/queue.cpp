// Breadth-first search over eight neighbours. O(n^2) time and space.
class Solution {
 public:
  int shortestPathBinaryMatrix(vector<vector<int>>& grid) {
    const int n = grid.size();
    queue<array<int, 3>> waiting;
    auto enter = [&](int i, int j, int cells) {
      if (i < 0 || j < 0 || i == n || j == n || grid[i][j] == 1) return;
      grid[i][j] = 1;
      waiting.push({i, j, cells});
    };
    enter(0, 0, 1);
    while (!waiting.empty()) {
      const auto [i, j, cells] = waiting.front();
      waiting.pop();
      if (i == n - 1 && j == n - 1) return cells;
      for (const int a : {i - 1, i, i + 1}) {
        for (const int b : {j - 1, j, j + 1}) enter(a, b, cells + 1);
      }
    }
    return -1;
  }
};
