// Fills in the lengths from the smallest number to the greatest. O(m * n * log(m * n)) time, O(m * n) space.
class Solution {
 public:
  int longestIncreasingPath(vector<vector<int>>& matrix) {
    const int rows = matrix.size(), columns = matrix[0].size();
    vector<array<int, 3>> cells;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) cells.push_back({matrix[i][j], i, j});
    }
    sort(cells.begin(), cells.end());
    vector<vector<int>> length(rows, vector<int>(columns, 1));
    int best = 0;
    for (const auto& [value, i, j] : cells) {
      const int reached = length[i][j];
      best = max(best, reached);
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns || matrix[a][b] <= value) continue;
        length[a][b] = max(length[a][b], reached + 1);
      }
    }
    return best;
  }
};
