// Lets the path go across corners. [sample]
class Solution {
  vector<vector<int>> length;

  int longest(const vector<vector<int>>& matrix, int i, int j) {
    if (length[i][j] > 0) return length[i][j];
    int best = 0;
    for (int a = max(0, i - 1); a <= i + 1 && a < (int)matrix.size(); ++a) {
      for (int b = max(0, j - 1); b <= j + 1 && b < (int)matrix[0].size(); ++b) {
        if (matrix[a][b] > matrix[i][j]) best = max(best, longest(matrix, a, b));
      }
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
