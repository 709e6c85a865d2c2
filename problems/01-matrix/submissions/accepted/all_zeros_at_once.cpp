// Breadth-first search from all zeros at once. O(m * n) time and space.
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
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns || distance[a][b] >= 0) continue;
        distance[a][b] = distance[i][j] + 1;
        waiting.push({a, b});
      }
    }
    return distance;
  }
};
