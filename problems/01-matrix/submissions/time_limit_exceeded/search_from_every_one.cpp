// Searches from every one for the nearest zero. O((m * n)^2). [large]
class Solution {
 public:
  vector<vector<int>> updateMatrix(vector<vector<int>>& mat) {
    auto result = mat;
    for (int i = 0; i < (int)mat.size(); ++i) {
      for (int j = 0; j < (int)mat[0].size(); ++j) result[i][j] = nearest(mat, i, j);
    }
    return result;
  }

 private:
  int nearest(const vector<vector<int>>& mat, int row, int column) {
    const int rows = mat.size(), columns = mat[0].size();
    vector<vector<bool>> seen(rows, vector<bool>(columns));
    queue<array<int, 3>> waiting;
    waiting.push({row, column, 0});
    seen[row][column] = true;
    while (!waiting.empty()) {
      const auto [i, j, steps] = waiting.front();
      waiting.pop();
      if (mat[i][j] == 0) return steps;
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns || seen[a][b]) continue;
        seen[a][b] = true;
        waiting.push({a, b, steps + 1});
      }
    }
    return -1;
  }
};
