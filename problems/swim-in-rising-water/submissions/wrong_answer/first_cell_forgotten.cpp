// Counts only the heights of cells that are entered, not the first one. [edge]
class Solution {
 public:
  int swimInWater(vector<vector<int>>& grid) {
    const int n = grid.size();
    vector<vector<bool>> seen(n, vector<bool>(n));
    priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> waiting;
    waiting.push({0, 0, 0});
    seen[0][0] = true;
    while (true) {
      const auto [time, i, j] = waiting.top();
      if (i == n - 1 && j == n - 1) return time;
      waiting.pop();
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == n || b == n || seen[a][b]) continue;
        seen[a][b] = true;
        waiting.push({max(time, grid[a][b]), a, b});
      }
    }
  }
};
