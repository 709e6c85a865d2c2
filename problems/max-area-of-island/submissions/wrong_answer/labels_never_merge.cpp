// Gives each cell the label above or to the left of it, and never merges two labels. [edge]
class Solution {
 public:
  int maxAreaOfIsland(vector<vector<int>>& grid) {
    const int rows = grid.size(), columns = grid[0].size();
    vector<vector<int>> label(rows, vector<int>(columns));
    vector<int> area{0};
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (grid[i][j] == 0) continue;
        if (i > 0 && label[i - 1][j]) {
          label[i][j] = label[i - 1][j];
        } else if (j > 0 && label[i][j - 1]) {
          label[i][j] = label[i][j - 1];
        } else {
          label[i][j] = area.size();
          area.push_back(0);
        }
        ++area[label[i][j]];
      }
    }
    return *max_element(area.begin(), area.end());
  }
};
