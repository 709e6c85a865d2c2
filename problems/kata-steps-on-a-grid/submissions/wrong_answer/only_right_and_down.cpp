// Goes right and down only. [edge]
class Solution {
 public:
  int fewestSteps(vector<vector<int>>& grid) {
    const int rows = static_cast<int>(grid.size());
    const int columns = static_cast<int>(grid[0].size());
    vector<vector<bool>> reached(rows, vector<bool>(columns, false));
    for (int y = 0; y < rows; ++y) {
      for (int x = 0; x < columns; ++x) {
        if (grid[y][x] == 1) continue;
        reached[y][x] = (y == 0 && x == 0) || (y > 0 && reached[y - 1][x]) || (x > 0 && reached[y][x - 1]);
      }
    }
    return reached[rows - 1][columns - 1] ? rows + columns - 2 : -1;
  }
};
