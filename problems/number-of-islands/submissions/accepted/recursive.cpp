// Depth-first search by recursion that sinks the land it has seen. O(m * n) time, O(m * n) stack.
class Solution {
 public:
  int numIslands(vector<vector<char>>& grid) {
    int islands = 0;
    for (size_t i = 0; i < grid.size(); ++i) {
      for (size_t j = 0; j < grid[0].size(); ++j) {
        if (grid[i][j] == '1') {
          ++islands;
          sink(grid, i, j);
        }
      }
    }
    return islands;
  }

 private:
  void sink(vector<vector<char>>& grid, size_t i, size_t j) {
    if (i >= grid.size() || j >= grid[0].size() || grid[i][j] != '1') return;
    grid[i][j] = '0';
    sink(grid, i + 1, j);
    sink(grid, i - 1, j);  // at 0 this wraps to a huge index, which the first test refuses
    sink(grid, i, j + 1);
    sink(grid, i, j - 1);
  }
};
