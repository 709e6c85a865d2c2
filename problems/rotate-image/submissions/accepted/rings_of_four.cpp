// Hands the values of four places on in a circle, once for each place of one quarter. O(n^2) time, O(1) space.
class Solution {
 public:
  void rotate(vector<vector<int>>& matrix) {
    const int n = static_cast<int>(matrix.size());
    const int last = n - 1;
    for (int r = 0; r < n / 2; ++r) {
      for (int c = 0; c < (n + 1) / 2; ++c) {
        const int held = matrix[r][c];
        matrix[r][c] = matrix[last - c][r];
        matrix[last - c][r] = matrix[last - r][last - c];
        matrix[last - r][last - c] = matrix[c][last - r];
        matrix[c][last - r] = held;
      }
    }
  }
};
