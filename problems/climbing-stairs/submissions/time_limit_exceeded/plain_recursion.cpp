// Recursion on the last move without memory. O(1.62^n) time. [edge]
class Solution {
 public:
  int climbStairs(int n) {
    if (n <= 2) return n;
    return climbStairs(n - 1) + climbStairs(n - 2);
  }
};
