// Knows parity, but not the squares close to the start that take longer. [edge]
class Solution {
 public:
  int minKnightMoves(int x, int y) {
    x = abs(x);
    y = abs(y);
    const int moves = max({(x + 1) / 2, (y + 1) / 2, (x + y + 2) / 3});
    return moves + (moves + x + y) % 2 + (x + y == 1 ? 2 : 0);
  }
};
