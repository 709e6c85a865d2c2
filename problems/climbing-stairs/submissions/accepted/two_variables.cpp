// The last two numbers of ways, from the bottom up. O(n) time, O(1) space.
class Solution {
 public:
  int climbStairs(int n) {
    int previous = 1;
    int current = 1;
    for (int step = 2; step <= n; ++step) {
      int next = previous + current;
      previous = current;
      current = next;
    }
    return current;
  }
};
