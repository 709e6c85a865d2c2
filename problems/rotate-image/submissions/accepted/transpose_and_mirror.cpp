// Mirrors at the main diagonal, then reverses each row. O(n^2) time, O(1) space.
class Solution {
 public:
  void rotate(vector<vector<int>>& matrix) {
    for (size_t r = 0; r < matrix.size(); ++r) {
      for (size_t c = r + 1; c < matrix.size(); ++c) swap(matrix[r][c], matrix[c][r]);
    }
    for (auto& row : matrix) reverse(row.begin(), row.end());
  }
};
