// Lowers each orange's minute below its neighbours' until nothing changes. O((m * n)^2) time at worst, O(m * n) space.
class Solution {
 public:
  int orangesRotting(vector<vector<int>>& grid) {
    const int rows = grid.size(), columns = grid[0].size();
    const int never = rows * columns + 1;
    vector<vector<int>> minute(rows, vector<int>(columns, never));
    for (int i = 0; i < rows; ++i)
      for (int j = 0; j < columns; ++j)
        if (grid[i][j] == 2) minute[i][j] = 0;
    for (bool changed = true; changed;) {
      changed = false;
      for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j) {
          if (grid[i][j] != 1) continue;
          int least = never;
          if (i > 0) least = min(least, minute[i - 1][j]);
          if (j > 0) least = min(least, minute[i][j - 1]);
          if (i + 1 < rows) least = min(least, minute[i + 1][j]);
          if (j + 1 < columns) least = min(least, minute[i][j + 1]);
          if (least + 1 >= minute[i][j]) continue;
          minute[i][j] = least + 1;
          changed = true;
        }
      }
    }
    int last = 0;
    for (int i = 0; i < rows; ++i)
      for (int j = 0; j < columns; ++j)
        if (grid[i][j] == 1) last = max(last, minute[i][j]);
    return last == never ? -1 : last;
  }
};
