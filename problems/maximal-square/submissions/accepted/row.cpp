// The square that ends at each cell, from its three neighbours. O(m * n) time, O(n) space.
class Solution {
 public:
  int maximalSquare(vector<vector<char>>& matrix) {
    vector<int> side(matrix[0].size() + 1);
    int largest = 0;
    for (const vector<char>& row : matrix) {
      int diagonal = 0;
      for (size_t c = 0; c < row.size(); ++c) {
        const int above = side[c + 1];
        side[c + 1] = row[c] == '1' ? 1 + min({side[c], above, diagonal}) : 0;
        largest = max(largest, side[c + 1]);
        diagonal = above;
      }
    }
    return largest * largest;
  }
};
