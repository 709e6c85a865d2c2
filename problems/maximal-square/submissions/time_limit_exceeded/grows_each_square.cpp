// Grows a square from each cell, row by row and column by column. O(m * n * k^2) time. [large]
class Solution {
 public:
  int maximalSquare(vector<vector<char>>& matrix) {
    int m = matrix.size(), n = matrix[0].size(), best = 0;
    for (int r = 0; r < m; ++r) {
      for (int c = 0; c < n; ++c) {
        int k = 0;
        while (r + k < m && c + k < n && full(matrix, r, c, k)) ++k;
        best = max(best, k);
      }
    }
    return best * best;
  }

 private:
  bool full(const vector<vector<char>>& matrix, int r, int c, int k) {
    for (int i = 0; i <= k; ++i) {
      if (matrix[r + k][c + i] == '0' || matrix[r + i][c + k] == '0') return false;
    }
    return true;
  }
};
