// Spreads across corners. [edge]
class Solution {
  void paint(vector<vector<int>>& image, int i, int j, int old, int color) {
    if (i < 0 || j < 0 || i == (int)image.size() || j == (int)image[0].size() || image[i][j] != old) return;
    image[i][j] = color;
    for (int a = i - 1; a <= i + 1; ++a) {
      for (int b = j - 1; b <= j + 1; ++b) paint(image, a, b, old, color);
    }
  }

 public:
  vector<vector<int>> floodFill(vector<vector<int>>& image, int sr, int sc, int color) {
    if (image[sr][sc] != color) paint(image, sr, sc, image[sr][sc], color);
    return image;
  }
};
