// Looks at the border of a square only. [edge]
class Solution {
 public:
  int maximalSquare(vector<vector<char>>& matrix) {
    int m = matrix.size(), n = matrix[0].size(), best = 0;
    vector<vector<int>> up(m + 1, vector<int>(n + 1)), left = up;
    for (int r = 1; r <= m; ++r) {
      for (int c = 1; c <= n; ++c) {
        if (matrix[r - 1][c - 1] == '0') continue;
        up[r][c] = up[r - 1][c] + 1;
        left[r][c] = left[r][c - 1] + 1;
        for (int k = min(up[r][c], left[r][c]); k > best; --k) {
          if (left[r - k + 1][c] >= k && up[r][c - k + 1] >= k) best = k;
        }
      }
    }
    return best * best;
  }
};
