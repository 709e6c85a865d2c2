// Counts the last round too, in which the queue only runs empty. [sample]
class Solution {
 public:
  int orangesRotting(vector<vector<int>>& grid) {
    const int rows = grid.size(), columns = grid[0].size();
    queue<pair<int, int>> waiting;
    int fresh = 0;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (grid[i][j] == 2) waiting.push({i, j});
        if (grid[i][j] == 1) ++fresh;
      }
    }
    if (fresh == 0) return 0;
    int minutes = 0;
    for (; !waiting.empty(); ++minutes) {
      for (size_t left = waiting.size(); left > 0; --left) {
        const auto [i, j] = waiting.front();
        waiting.pop();
        for (const auto [a, b] : {pair{i + 1, j}, pair{i - 1, j}, pair{i, j + 1}, pair{i, j - 1}}) {
          if (a < 0 || b < 0 || a >= rows || b >= columns || grid[a][b] != 1) continue;
          grid[a][b] = 2;
          --fresh;
          waiting.push({a, b});
        }
      }
    }
    return fresh == 0 ? minutes : -1;
  }
};
