// Searches anew from every land cell with marks of its own. O((m * n)^2). [large]
class Solution {
  int area(const vector<vector<int>>& grid, vector<vector<bool>>& seen, int i, int j) {
    if (i < 0 || j < 0 || i == (int)grid.size() || j == (int)grid[0].size()) return 0;
    if (grid[i][j] == 0 || seen[i][j]) return 0;
    seen[i][j] = true;
    return 1 + area(grid, seen, i - 1, j) + area(grid, seen, i + 1, j) + area(grid, seen, i, j - 1) + area(grid, seen, i, j + 1);
  }

 public:
  int maxAreaOfIsland(vector<vector<int>>& grid) {
    int best = 0;
    for (int i = 0; i < (int)grid.size(); ++i) {
      for (int j = 0; j < (int)grid[0].size(); ++j) {
        vector<vector<bool>> seen(grid.size(), vector<bool>(grid[0].size()));
        best = max(best, area(grid, seen, i, j));
      }
    }
    return best;
  }
};
