// Breadth-first search from all rotten oranges at once. O(m * n) time, O(m * n) space.
class Solution {
 public:
  int orangesRotting(vector<vector<int>>& grid) {
    const int rows = grid.size(), columns = grid[0].size();
    queue<array<int, 3>> waiting;
    int fresh = 0;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (grid[i][j] == 2) waiting.push({i, j, 0});
        if (grid[i][j] == 1) ++fresh;
      }
    }
    int last = 0;
    const int steps[] = {0, 1, 0, -1, 0};
    while (!waiting.empty()) {
      const auto [i, j, minute] = waiting.front();
      waiting.pop();
      last = minute;
      for (int k = 0; k < 4; ++k) {
        const int a = i + steps[k], b = j + steps[k + 1];
        if (a < 0 || b < 0 || a >= rows || b >= columns || grid[a][b] != 1) continue;
        grid[a][b] = 2;
        --fresh;
        waiting.push({a, b, minute + 1});
      }
    }
    return fresh == 0 ? last : -1;
  }
};
