// Lowers the distances until none falls any more. O((m * n)^2) time, O(m * n) space.
class Solution {
 public:
  int fewestSteps(vector<vector<int>>& grid) {
    const int rows = static_cast<int>(grid.size());
    const int columns = static_cast<int>(grid[0].size());
    const int far = rows * columns;
    vector<vector<int>> steps(rows, vector<int>(columns, far));
    if (grid[0][0] == 0) steps[0][0] = 0;
    for (bool changed = true; changed;) {
      changed = false;
      for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
          if (grid[y][x] == 1) continue;
          int best = steps[y][x];
          if (y > 0) best = min(best, steps[y - 1][x] + 1);
          if (x > 0) best = min(best, steps[y][x - 1] + 1);
          if (y + 1 < rows) best = min(best, steps[y + 1][x] + 1);
          if (x + 1 < columns) best = min(best, steps[y][x + 1] + 1);
          changed = changed || best < steps[y][x];
          steps[y][x] = best;
        }
      }
    }
    return steps[rows - 1][columns - 1] >= far ? -1 : steps[rows - 1][columns - 1];
  }
};
