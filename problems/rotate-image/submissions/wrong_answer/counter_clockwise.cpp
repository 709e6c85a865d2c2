// Turns to the left: reverses the order of the rows after mirroring, rather than each row. [sample]
class Solution {
 public:
  void rotate(vector<vector<int>>& matrix) {
    for (size_t r = 0; r < matrix.size(); ++r) {
      for (size_t c = r + 1; c < matrix.size(); ++c) swap(matrix[r][c], matrix[c][r]);
    }
    reverse(matrix.begin(), matrix.end());
  }
};
