// Walks all paths from every cell anew. Exponential. [large]
class Solution {
  int longest(const vector<vector<int>>& matrix, int i, int j) {
    int best = 0;
    for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
      if (a < 0 || b < 0 || a == (int)matrix.size() || b == (int)matrix[0].size()) continue;
      if (matrix[a][b] > matrix[i][j]) best = max(best, longest(matrix, a, b));
    }
    return best + 1;
  }

 public:
  int longestIncreasingPath(vector<vector<int>>& matrix) {
    int best = 0;
    for (int i = 0; i < (int)matrix.size(); ++i) {
      for (int j = 0; j < (int)matrix[0].size(); ++j) best = max(best, longest(matrix, i, j));
    }
    return best;
  }
};
