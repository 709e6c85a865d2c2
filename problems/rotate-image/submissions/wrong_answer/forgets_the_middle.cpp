// Rounds both limits of the quarter down, so that for an odd n the middle row and column stay as they are. [edge]
class Solution {
 public:
  void rotate(vector<vector<int>>& matrix) {
    const int n = static_cast<int>(matrix.size());
    const int last = n - 1;
    for (int r = 0; r < n / 2; ++r) {
      for (int c = 0; c < n / 2; ++c) {
        const int held = matrix[r][c];
        matrix[r][c] = matrix[last - c][r];
        matrix[last - c][r] = matrix[last - r][last - c];
        matrix[last - r][last - c] = matrix[c][last - r];
        matrix[c][last - r] = held;
      }
    }
  }
};
