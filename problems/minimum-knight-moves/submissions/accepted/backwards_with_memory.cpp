// The last move comes from one of two squares, with memory. O(|x| * |y|) time and space.
class Solution {
  map<pair<int, int>, int> known;

  int moves(int x, int y) {
    if (x + y == 0) return 0;
    if (x + y == 2) return 2;
    int& result = known[{x, y}];
    if (result == 0) result = 1 + min(moves(abs(x - 1), abs(y - 2)), moves(abs(x - 2), abs(y - 1)));
    return result;
  }

 public:
  int minKnightMoves(int x, int y) { return moves(abs(x), abs(y)); }
};
