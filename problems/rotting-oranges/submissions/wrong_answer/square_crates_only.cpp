// Takes the number of rows for the number of columns as well. [edge]
class Solution {
 public:
  int orangesRotting(vector<vector<int>>& grid) {
    const int size = grid.size();
    queue<array<int, 3>> waiting;
    int fresh = 0, last = 0;
    for (int i = 0; i < size; ++i) {
      for (int j = 0; j < size && j < (int)grid[i].size(); ++j) {
        if (grid[i][j] == 2) waiting.push({i, j, 0});
        if (grid[i][j] == 1) ++fresh;
      }
    }
    while (!waiting.empty()) {
      const auto [i, j, minute] = waiting.front();
      waiting.pop();
      last = minute;
      for (const auto [a, b] : {pair{i + 1, j}, pair{i - 1, j}, pair{i, j + 1}, pair{i, j - 1}}) {
        if (a < 0 || b < 0 || a >= size || b >= size || b >= (int)grid[a].size() || grid[a][b] != 1) continue;
        grid[a][b] = 2;
        --fresh;
        waiting.push({a, b, minute + 1});
      }
    }
    return fresh == 0 ? last : -1;
  }
};
