// Compares the cells with the number 1 rather than the character '1', and finds no land at all. [sample]
class Solution {
 public:
  int numIslands(vector<vector<char>>& grid) {
    int islands = 0;
    for (int i = 0; i < static_cast<int>(grid.size()); ++i) {
      for (int j = 0; j < static_cast<int>(grid[0].size()); ++j) {
        if (grid[i][j] == 1) {
          ++islands;
          sink(grid, i, j);
        }
      }
    }
    return islands;
  }

 private:
  void sink(vector<vector<char>>& grid, int i, int j) {
    if (i < 0 || j < 0 || i >= static_cast<int>(grid.size()) || j >= static_cast<int>(grid[0].size())) return;
    if (grid[i][j] != 1) return;
    grid[i][j] = 0;
    sink(grid, i + 1, j);
    sink(grid, i - 1, j);
    sink(grid, i, j + 1);
    sink(grid, i, j - 1);
  }
};
