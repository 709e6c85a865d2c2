// Counts a corner as one step. [sample]
class Solution {
 public:
  vector<vector<int>> updateMatrix(vector<vector<int>>& mat) {
    const int rows = mat.size(), columns = mat[0].size();
    vector<vector<int>> distance(rows, vector<int>(columns, -1));
    queue<pair<int, int>> waiting;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (mat[i][j] == 1) continue;
        distance[i][j] = 0;
        waiting.push({i, j});
      }
    }
    while (!waiting.empty()) {
      const auto [i, j] = waiting.front();
      waiting.pop();
      for (int a = max(0, i - 1); a <= i + 1 && a < rows; ++a) {
        for (int b = max(0, j - 1); b <= j + 1 && b < columns; ++b) {
          if (distance[a][b] >= 0) continue;
          distance[a][b] = distance[i][j] + 1;
          waiting.push({a, b});
        }
      }
    }
    return distance;
  }
};
