// Flood fill with a queue and a grid of marks. O(m * n) time, O(m * n) space.
class Solution {
 public:
  int numIslands(vector<vector<char>>& grid) {
    const int rows = static_cast<int>(grid.size());
    const int columns = static_cast<int>(grid[0].size());
    vector<vector<bool>> seen(rows, vector<bool>(columns));
    queue<pair<int, int>> waiting;
    auto visit = [&](int row, int column) {
      if (row < 0 || row >= rows || column < 0 || column >= columns) return false;
      if (grid[row][column] != '1' || seen[row][column]) return false;
      seen[row][column] = true;
      waiting.emplace(row, column);
      return true;
    };
    int islands = 0;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (visit(i, j)) ++islands;
        while (!waiting.empty()) {
          auto [row, column] = waiting.front();
          waiting.pop();
          visit(row - 1, column);
          visit(row + 1, column);
          visit(row, column - 1);
          visit(row, column + 1);
        }
      }
    }
    return islands;
  }
};
