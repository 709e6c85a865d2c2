// One sweep from the upper left, one from the lower right. O(m * n) time, O(1) extra space.
class Solution {
 public:
  vector<vector<int>> updateMatrix(vector<vector<int>>& mat) {
    const int rows = mat.size(), columns = mat[0].size(), infinite = rows + columns;
    vector<vector<int>> distance(rows, vector<int>(columns, infinite));
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (mat[i][j] == 0) distance[i][j] = 0;
        if (i > 0) distance[i][j] = min(distance[i][j], distance[i - 1][j] + 1);
        if (j > 0) distance[i][j] = min(distance[i][j], distance[i][j - 1] + 1);
      }
    }
    for (int i = rows - 1; i >= 0; --i) {
      for (int j = columns - 1; j >= 0; --j) {
        if (i < rows - 1) distance[i][j] = min(distance[i][j], distance[i + 1][j] + 1);
        if (j < columns - 1) distance[i][j] = min(distance[i][j], distance[i][j + 1] + 1);
      }
    }
    return distance;
  }
};
