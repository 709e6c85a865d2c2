// Sums over rectangles; at each cell only a side larger than the best is tried. O(m * n) time and space.
class Solution {
 public:
  int maximalSquare(vector<vector<char>>& matrix) {
    const int m = matrix.size();
    const int n = matrix[0].size();
    vector<vector<int>> ones(m + 1, vector<int>(n + 1));
    int best = 0;
    for (int r = 1; r <= m; ++r) {
      for (int c = 1; c <= n; ++c) {
        ones[r][c] = ones[r - 1][c] + ones[r][c - 1] - ones[r - 1][c - 1] + (matrix[r - 1][c - 1] == '1');
        const int k = best + 1;
        if (k > r || k > c) continue;
        if (ones[r][c] - ones[r - k][c] - ones[r][c - k] + ones[r - k][c - k] == k * k) best = k;
      }
    }
    return best * best;
  }
};
