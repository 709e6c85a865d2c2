// Searches each island with a stack, and turns it into water. O(m * n) time and space.
class Solution {
 public:
  int maxAreaOfIsland(vector<vector<int>>& grid) {
    const int rows = grid.size(), columns = grid[0].size();
    vector<pair<int, int>> island;
    auto land = [&](int i, int j) {
      if (i < 0 || j < 0 || i == rows || j == columns || grid[i][j] == 0) return;
      grid[i][j] = 0;
      island.push_back({i, j});
    };
    size_t best = 0;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        island.clear();
        land(i, j);
        for (size_t k = 0; k < island.size(); ++k) {
          const auto [a, b] = island[k];
          land(a - 1, b);
          land(a + 1, b);
          land(a, b - 1);
          land(a, b + 1);
        }
        best = max(best, island.size());
      }
    }
    return best;
  }
};
