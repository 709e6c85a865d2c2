// Depth-first search that keeps the length for each cell. O(m * n) time and space.
class Solution {
  vector<vector<int>> length;

  int longest(const vector<vector<int>>& matrix, int i, int j) {
    if (length[i][j] > 0) return length[i][j];
    int best = 0;
    for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
      if (a < 0 || b < 0 || a == (int)matrix.size() || b == (int)matrix[0].size()) continue;
      if (matrix[a][b] > matrix[i][j]) best = max(best, longest(matrix, a, b));
    }
    return length[i][j] = best + 1;
  }

 public:
  int longestIncreasingPath(vector<vector<int>>& matrix) {
    length.assign(matrix.size(), vector<int>(matrix[0].size()));
    int best = 0;
    for (int i = 0; i < (int)matrix.size(); ++i) {
      for (int j = 0; j < (int)matrix[0].size(); ++j) best = max(best, longest(matrix, i, j));
    }
    return best;
  }
};
