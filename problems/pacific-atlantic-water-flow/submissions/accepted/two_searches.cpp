// A breadth-first search uphill from each ocean. O(m * n) time and space.
class Solution {
  static vector<vector<bool>> climb(const vector<vector<int>>& heights, int edgeRow, int edgeColumn) {
    const int rows = heights.size(), columns = heights[0].size();
    vector<vector<bool>> reached(rows, vector<bool>(columns));
    queue<pair<int, int>> waiting;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (i != edgeRow && j != edgeColumn) continue;
        reached[i][j] = true;
        waiting.push({i, j});
      }
    }
    while (!waiting.empty()) {
      const auto [i, j] = waiting.front();
      waiting.pop();
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns) continue;
        if (reached[a][b] || heights[a][b] < heights[i][j]) continue;
        reached[a][b] = true;
        waiting.push({a, b});
      }
    }
    return reached;
  }

 public:
  vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
    const int rows = heights.size(), columns = heights[0].size();
    const auto pacific = climb(heights, 0, 0), atlantic = climb(heights, rows - 1, columns - 1);
    vector<vector<int>> both;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (pacific[i][j] && atlantic[i][j]) both.push_back({i, j});
      }
    }
    return both;
  }
};
