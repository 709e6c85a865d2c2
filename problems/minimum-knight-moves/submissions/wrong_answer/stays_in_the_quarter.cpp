// Never leaves the quarter of the target. [edge]
class Solution {
 public:
  int minKnightMoves(int x, int y) {
    x = abs(x);
    y = abs(y);
    vector<vector<int>> moves(x + 3, vector<int>(y + 3, -1));
    queue<pair<int, int>> waiting;
    waiting.push({0, 0});
    moves[0][0] = 0;
    while (!waiting.empty()) {
      const auto [i, j] = waiting.front();
      waiting.pop();
      for (const int down : {-2, -1, 1, 2}) {
        for (const int right : {abs(down) - 3, 3 - abs(down)}) {
          const int a = i + down, b = j + right;
          if (a < 0 || b < 0 || a > x + 2 || b > y + 2 || moves[a][b] >= 0) continue;
          moves[a][b] = moves[i][j] + 1;
          waiting.push({a, b});
        }
      }
    }
    return moves[x][y];
  }
};
