// Takes paint for the mark, also where the new colour is the old one: then it never ends. [edge]
class Solution {
 public:
  vector<vector<int>> floodFill(vector<vector<int>>& image, int sr, int sc, int color) {
    const int rows = image.size(), columns = image[0].size(), old = image[sr][sc];
    queue<pair<int, int>> waiting;
    waiting.push({sr, sc});
    image[sr][sc] = color;
    while (!waiting.empty()) {
      const auto [i, j] = waiting.front();
      waiting.pop();
      for (const auto& [a, b] : {pair{i - 1, j}, pair{i + 1, j}, pair{i, j - 1}, pair{i, j + 1}}) {
        if (a < 0 || b < 0 || a == rows || b == columns || image[a][b] != old) continue;
        image[a][b] = color;
        waiting.push({a, b});
      }
    }
    return image;
  }
};
