// Follows the water to the left and upwards for one ocean, to the right and downwards for the other, without bends. [edge]
class Solution {
 public:
  vector<vector<int>> pacificAtlantic(vector<vector<int>>& heights) {
    const int rows = heights.size(), columns = heights[0].size();
    vector<vector<bool>> pacific(rows, vector<bool>(columns)), atlantic = pacific;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        pacific[i][j] = i == 0 || j == 0 || (heights[i - 1][j] <= heights[i][j] && pacific[i - 1][j]) ||
                        (heights[i][j - 1] <= heights[i][j] && pacific[i][j - 1]);
      }
    }
    for (int i = rows - 1; i >= 0; --i) {
      for (int j = columns - 1; j >= 0; --j) {
        atlantic[i][j] = i == rows - 1 || j == columns - 1 || (heights[i + 1][j] <= heights[i][j] && atlantic[i + 1][j]) ||
                         (heights[i][j + 1] <= heights[i][j] && atlantic[i][j + 1]);
      }
    }
    vector<vector<int>> both;
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) {
        if (pacific[i][j] && atlantic[i][j]) both.push_back({i, j});
      }
    }
    return both;
  }
};
