// Searches downhill from every cell. O((m * n)^2). [large]
class Solution {
 public:
  vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
    vector<vector<int>> both;
    for (int i = 0; i < (int)heights.size(); ++i) {
      for (int j = 0; j < (int)heights[0].size(); ++j) {
        if (flow(heights, i, j) == 3) both.push_back({i, j});
      }
    }
    return both;
  }

 private:
  int flow(const vector<vector<int>>& heights, int row, int column) {
    const int rows = heights.size(), columns = heights[0].size();
    vector<vector<bool>> seen(rows, vector<bool>(columns));
    vector<pair<int, int>> waiting{{row, column}};
    seen[row][column] = true;
    int oceans = 0;
    while (!waiting.empty()) {
      const auto [i, j] = waiting.back();
      waiting.pop_back();
      if (i == 0 || j == 0) oceans |= 1;
      if (i == rows - 1 || j == columns - 1) oceans |= 2;
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns || seen[a][b] || heights[a][b] > heights[i][j]) continue;
        seen[a][b] = true;
        waiting.push_back({a, b});
      }
    }
    return oceans;
  }
};
