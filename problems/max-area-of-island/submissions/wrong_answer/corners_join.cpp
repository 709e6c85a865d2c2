// Counts cells that touch at a corner to the same island. [edge]
class Solution {
  int area(vector<vector<int>>& grid, int i, int j) {
    if (i < 0 || j < 0 || i == (int)grid.size() || j == (int)grid[0].size() || grid[i][j] == 0) return 0;
    grid[i][j] = 0;
    int cells = 1;
    for (int a = i - 1; a <= i + 1; ++a) {
      for (int b = j - 1; b <= j + 1; ++b) cells += area(grid, a, b);
    }
    return cells;
  }

 public:
  int maxAreaOfIsland(vector<vector<int>>& grid) {
    int best = 0;
    for (int i = 0; i < (int)grid.size(); ++i) {
      for (int j = 0; j < (int)grid[0].size(); ++j) best = max(best, area(grid, i, j));
    }
    return best;
  }
};
