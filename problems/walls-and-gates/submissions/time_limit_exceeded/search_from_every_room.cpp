// Searches from every room for the nearest gate. O((m * n)^2). [large]
class Solution {
 public:
  void wallsAndGates(vector<vector<int>>& rooms) {
    const int rows = rooms.size(), columns = rooms[0].size();
    const auto plan = rooms;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (plan[i][j] == INT_MAX) rooms[i][j] = nearest(plan, i, j);
      }
    }
  }

 private:
  int nearest(const vector<vector<int>>& plan, int row, int column) {
    const int rows = plan.size(), columns = plan[0].size();
    vector<vector<bool>> seen(rows, vector<bool>(columns));
    queue<array<int, 3>> waiting;
    waiting.push({row, column, 0});
    seen[row][column] = true;
    while (!waiting.empty()) {
      const auto [i, j, steps] = waiting.front();
      waiting.pop();
      if (plan[i][j] == 0) return steps;
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns || plan[a][b] == -1 || seen[a][b]) continue;
        seen[a][b] = true;
        waiting.push({a, b, steps + 1});
      }
    }
    return INT_MAX;
  }
};
