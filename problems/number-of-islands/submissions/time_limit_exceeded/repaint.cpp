// Labels land in one scan and repaints the whole grid whenever two labels meet. O((m * n)^2) time. [large]
class Solution {
 public:
  int numIslands(vector<vector<char>>& grid) {
    const size_t rows = grid.size();
    const size_t columns = grid[0].size();
    vector<vector<int>> label(rows, vector<int>(columns, 0));
    int fresh = 0;
    int islands = 0;
    for (size_t i = 0; i < rows; ++i) {
      for (size_t j = 0; j < columns; ++j) {
        if (grid[i][j] != '1') continue;
        const int above = i > 0 ? label[i - 1][j] : 0;
        const int left = j > 0 ? label[i][j - 1] : 0;
        if (above == 0 && left == 0) {
          label[i][j] = ++fresh;
          ++islands;
          continue;
        }
        label[i][j] = above != 0 ? above : left;
        if (above != 0 && left != 0 && above != left) {
          for (auto& row : label) replace(row.begin(), row.end(), left, above);
          --islands;
        }
      }
    }
    return islands;
  }
};
