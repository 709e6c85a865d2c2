// Breadth-first search with a queue. O(m * n) time, O(m * n) space.
class Solution {
 public:
  int fewestSteps(vector<vector<int>>& grid) {
    const int rows = static_cast<int>(grid.size());
    const int columns = static_cast<int>(grid[0].size());
    if (grid[0][0] == 1) return -1;
    vector<vector<int>> steps(rows, vector<int>(columns, -1));
    queue<pair<int, int>> todo;
    todo.push({0, 0});
    steps[0][0] = 0;
    const vector<pair<int, int>> moves = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    while (!todo.empty()) {
      const auto [y, x] = todo.front();
      todo.pop();
      for (const auto& [dy, dx] : moves) {
        const int a = y + dy;
        const int b = x + dx;
        if (a < 0 || b < 0 || a >= rows || b >= columns || grid[a][b] == 1 || steps[a][b] >= 0) continue;
        steps[a][b] = steps[y][x] + 1;
        todo.push({a, b});
      }
    }
    return steps[rows - 1][columns - 1];
  }
};
