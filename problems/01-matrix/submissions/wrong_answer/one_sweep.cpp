// Sweeps from the upper left only, with all four neighbours. [edge]
class Solution {
 public:
  vector<vector<int>> updateMatrix(vector<vector<int>>& mat) {
    const int rows = mat.size(), columns = mat[0].size();
    vector<vector<int>> distance(rows, vector<int>(columns, rows + columns));
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (mat[i][j] == 0) distance[i][j] = 0;
      }
    }
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
          if (a < 0 || b < 0 || a == rows || b == columns) continue;
          distance[i][j] = min(distance[i][j], distance[a][b] + 1);
        }
      }
    }
    return distance;
  }
};
