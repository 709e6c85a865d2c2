// Takes the start for column and row where the image is large enough. [sample]
class Solution {
  void paint(vector<vector<int>>& image, int i, int j, int old, int color) {
    if (i < 0 || j < 0 || i == (int)image.size() || j == (int)image[0].size() || image[i][j] != old) return;
    image[i][j] = color;
    paint(image, i - 1, j, old, color);
    paint(image, i + 1, j, old, color);
    paint(image, i, j - 1, old, color);
    paint(image, i, j + 1, old, color);
  }

 public:
  vector<vector<int>> floodFill(vector<vector<int>>& image, int sr, int sc, int color) {
    sr = min<int>(sr, image[0].size() - 1);
    sc = min<int>(sc, image.size() - 1);
    if (image[sc][sr] != color) paint(image, sc, sr, image[sc][sr], color);
    return image;
  }
};
