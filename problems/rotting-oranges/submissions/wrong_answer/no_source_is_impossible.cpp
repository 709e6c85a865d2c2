// Says -1 as soon as there is no rotten orange, also where there is nothing to spoil. [edge]
class Solution {
 public:
  int orangesRotting(vector<vector<int>>& grid) {
    const int rows = grid.size(), columns = grid[0].size();
    vector<pair<int, int>> layer;
    int fresh = 0;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (grid[i][j] == 2) layer.push_back({i, j});
        if (grid[i][j] == 1) ++fresh;
      }
    }
    if (layer.empty()) return -1;
    int minutes = 0;
    while (fresh > 0 && !layer.empty()) {
      vector<pair<int, int>> next;
      for (const auto [i, j] : layer) {
        for (const auto [a, b] : {pair{i + 1, j}, pair{i - 1, j}, pair{i, j + 1}, pair{i, j - 1}}) {
          if (a < 0 || b < 0 || a >= rows || b >= columns || grid[a][b] != 1) continue;
          grid[a][b] = 2;
          --fresh;
          next.push_back({a, b});
        }
      }
      layer = next;
      ++minutes;
    }
    return fresh == 0 ? minutes : -1;
  }
};
