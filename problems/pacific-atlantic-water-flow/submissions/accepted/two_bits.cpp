// Depth-first search uphill that hands on a bit for each ocean. O(m * n) time and space.
class Solution {
  vector<vector<int>> reached;

  void climb(const vector<vector<int>>& heights, int i, int j, int from, int oceans) {
    if (i < 0 || j < 0 || i == (int)heights.size() || j == (int)heights[0].size()) return;
    if (heights[i][j] < from || (reached[i][j] | oceans) == reached[i][j]) return;
    oceans = reached[i][j] |= oceans;
    climb(heights, i - 1, j, heights[i][j], oceans);
    climb(heights, i + 1, j, heights[i][j], oceans);
    climb(heights, i, j - 1, heights[i][j], oceans);
    climb(heights, i, j + 1, heights[i][j], oceans);
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
    for (int i = rows - 1; i >= 0; --i) {
      for (int j = 0; j < columns; ++j) {
        if (reached[i][j] == 3) both.push_back({i, j});
      }
    }
    return both;
  }
};
