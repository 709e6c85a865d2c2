// Searches breadth-first and fixes the time of a cell when it is met first. [edge]
class Solution {
 public:
  int swimInWater(vector<vector<int>>& grid) {
    const int n = grid.size();
    vector<vector<int>> time(n, vector<int>(n, -1));
    queue<pair<int, int>> waiting;
    waiting.push({0, 0});
    time[0][0] = grid[0][0];
    while (!waiting.empty()) {
      const auto [i, j] = waiting.front();
      waiting.pop();
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == n || b == n || time[a][b] >= 0) continue;
        time[a][b] = max(time[i][j], grid[a][b]);
        waiting.push({a, b});
      }
    }
    return time[n - 1][n - 1];
  }
};
