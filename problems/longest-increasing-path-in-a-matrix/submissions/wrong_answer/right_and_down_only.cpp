// Fills a table from the upper left, as if paths led only to the right and downwards. [sample]
class Solution {
 public:
  int longestIncreasingPath(vector<vector<int>>& matrix) {
    const int rows = matrix.size(), columns = matrix[0].size();
    vector<vector<int>> length(rows, vector<int>(columns, 1));
    int best = 1;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (i > 0 && matrix[i - 1][j] < matrix[i][j]) length[i][j] = max(length[i][j], length[i - 1][j] + 1);
        if (j > 0 && matrix[i][j - 1] < matrix[i][j]) length[i][j] = max(length[i][j], length[i][j - 1] + 1);
        best = max(best, length[i][j]);
      }
    }
    return best;
  }
};
