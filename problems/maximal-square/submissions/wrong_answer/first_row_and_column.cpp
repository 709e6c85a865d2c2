// Begins with the second row and column, and never looks at the first ones for the answer. [edge]
class Solution {
 public:
  int maximalSquare(vector<vector<char>>& matrix) {
    int m = matrix.size(), n = matrix[0].size(), largest = 0;
    vector<vector<int>> side(m, vector<int>(n));
    for (int r = 0; r < m; ++r) {
      for (int c = 0; c < n; ++c) side[r][c] = matrix[r][c] - '0';
    }
    for (int r = 1; r < m; ++r) {
      for (int c = 1; c < n; ++c) {
        if (side[r][c]) side[r][c] += min({side[r - 1][c], side[r][c - 1], side[r - 1][c - 1]});
        largest = max(largest, side[r][c]);
      }
    }
    return largest * largest;
  }
};
