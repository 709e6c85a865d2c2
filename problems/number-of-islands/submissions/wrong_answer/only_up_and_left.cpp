// Counts a new island wherever there is no land above or to the left, so that a U counts twice. [edge]
class Solution {
 public:
  int numIslands(vector<vector<char>>& grid) {
    int islands = 0;
    for (size_t i = 0; i < grid.size(); ++i) {
      for (size_t j = 0; j < grid[0].size(); ++j) {
        if (grid[i][j] != '1') continue;
        const bool above = i > 0 && grid[i - 1][j] == '1';
        const bool left = j > 0 && grid[i][j - 1] == '1';
        if (!above && !left) ++islands;
      }
    }
    return islands;
  }
};
