// Sweeps once downwards and once upwards, which is not enough around walls. [edge]
class Solution {
 public:
  void wallsAndGates(vector<vector<int>>& rooms) {
    const int rows = rooms.size(), columns = rooms[0].size();
    auto improve = [&](int i, int j, int a, int b) {
      if (a < 0 || b < 0 || a == rows || b == columns) return;
      if (rooms[i][j] <= 0 || rooms[a][b] < 0 || rooms[a][b] == INT_MAX) return;
      rooms[i][j] = min(rooms[i][j], rooms[a][b] + 1);
    };
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        improve(i, j, i - 1, j);
        improve(i, j, i, j - 1);
      }
    }
    for (int i = rows - 1; i >= 0; --i) {
      for (int j = columns - 1; j >= 0; --j) {
        improve(i, j, i + 1, j);
        improve(i, j, i, j + 1);
      }
    }
  }
};
