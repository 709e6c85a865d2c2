// Lets water flow across corners. [sample]
class Solution {
  vector<vector<int>> reached;

  void climb(const vector<vector<int>>& heights, int i, int j, int from, int bit) {
    if (i < 0 || j < 0 || i == (int)heights.size() || j == (int)heights[0].size()) return;
    if (heights[i][j] < from || (reached[i][j] & bit)) return;
    reached[i][j] |= bit;
    for (int a = i - 1; a <= i + 1; ++a) {
      for (int b = j - 1; b <= j + 1; ++b) climb(heights, a, b, heights[i][j], bit);
    }
  }

 public:
  vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
    const int rows = heights.size(), columns = heights[0].size();
    reached.assign(rows, vector<int>(columns));
    for (int i = 0; i < rows; ++i) {
      climb(heights, i, 0, 0, 1);
      climb(heights, i, columns - 1, 0, 2);
    }
    for (int j = 0; j < columns; ++j) {
      climb(heights, 0, j, 0, 1);
      climb(heights, rows - 1, j, 0, 2);
    }
    vector<vector<int>> both;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (reached[i][j] == 3) both.push_back({i, j});
      }
    }
    return both;
  }
};
