// Adds one to the number of a neighbour that is still infinite, which overflows. [sample]
class Solution {
 public:
  void wallsAndGates(vector<vector<int>>& rooms) {
    const int rows = rooms.size(), columns = rooms[0].size();
    for (bool changed = true; changed;) {
      changed = false;
      for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j) {
          for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
            if (a < 0 || b < 0 || a == rows || b == columns || rooms[a][b] == -1) continue;
            if (rooms[i][j] > rooms[a][b] + 1) {
              rooms[i][j] = rooms[a][b] + 1;
              changed = true;
            }
          }
        }
      }
    }
  }
};
