// Searches the whole board in all directions, with an ordered set. O(d^2 log d) time, O(d^2) space for an answer d.
class Solution {
 public:
  int minKnightMoves(int x, int y) {
    set<pair<int, int>> seen{{0, 0}};
    queue<array<int, 3>> waiting;
    waiting.push({0, 0, 0});
    while (true) {
      const auto [a, b, moves] = waiting.front();
      waiting.pop();
      if (a == x && b == y) return moves;
      for (const int down : {-2, -1, 1, 2}) {
        for (const int right : {abs(down) - 3, 3 - abs(down)}) {
          if (seen.insert({a + down, b + right}).second) waiting.push({a + down, b + right, moves + 1});
        }
      }
    }
  }
};
