// Search with a stack, paint marks what was visited. O(m * n) time and space.
class Solution {
 public:
  vector<vector<int>> floodFill(vector<vector<int>>& image, int sr, int sc, int color) {
    const int rows = image.size(), columns = image[0].size(), old = image[sr][sc];
    if (old == color) return image;
    vector<pair<int, int>> waiting{{sr, sc}};
    while (!waiting.empty()) {
      const auto [i, j] = waiting.back();
      waiting.pop_back();
      if (i < 0 || j < 0 || i == rows || j == columns || image[i][j] != old) continue;
      image[i][j] = color;
      waiting.insert(waiting.end(), {{i - 1, j}, {i + 1, j}, {i, j - 1}, {i, j + 1}});
    }
    return image;
  }
};
