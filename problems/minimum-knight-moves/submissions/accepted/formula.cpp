// Lower bound by distance, and the parity of the squares. O(1) time and space.
class Solution {
 public:
  int minKnightMoves(int x, int y) {
    x = abs(x);
    y = abs(y);
    if (x < y) swap(x, y);
    if (x == 1 && y == 0) return 3;
    if (x == 2 && y == 2) return 4;
    const int moves = max((x + 1) / 2, (x + y + 2) / 3);
    return moves + (moves + x + y) % 2;
  }
};
