// The last move comes from one of two squares, without memory. O(2^d). [edge]
class Solution {
 public:
  int minKnightMoves(int x, int y) {
    x = abs(x);
    y = abs(y);
    if (x + y == 0) return 0;
    if (x + y == 2) return 2;
    return 1 + min(minKnightMoves(x - 1, y - 2), minKnightMoves(x - 2, y - 1));
  }
};
