// Breadth-first search from all gates at once. O(m * n) time and space.
class Solution {
 public:
  void wallsAndGates(vector<vector<int>>& rooms) {
    const int rows = rooms.size(), columns = rooms[0].size();
    queue<pair<int, int>> waiting;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (rooms[i][j] == 0) waiting.push({i, j});
      }
    }
    while (!waiting.empty()) {
      const auto [i, j] = waiting.front();
      waiting.pop();
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns || rooms[a][b] != INT_MAX) continue;
        rooms[a][b] = rooms[i][j] + 1;
        waiting.push({a, b});
      }
    }
  }
};
