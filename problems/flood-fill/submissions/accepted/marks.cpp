// Recursive search that marks pixels apart from their colour. O(m * n) time and space.
class Solution {
  vector<vector<bool>> seen;

  void paint(vector<vector<int>>& image, int i, int j, int old, int color) {
    if (i < 0 || j < 0 || i == (int)image.size() || j == (int)image[0].size()) return;
    if (seen[i][j] || image[i][j] != old) return;
    seen[i][j] = true;
    paint(image, i - 1, j, old, color);
    paint(image, i + 1, j, old, color);
    paint(image, i, j - 1, old, color);
    paint(image, i, j + 1, old, color);
    image[i][j] = color;
  }

 public:
  vector<vector<int>> floodFill(vector<vector<int>>& image, int sr, int sc, int color) {
    seen.assign(image.size(), vector<bool>(image[0].size()));
    paint(image, sr, sc, image[sr][sc], color);
    return image;
  }
};
