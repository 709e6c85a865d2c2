// Sums up, over the number of double moves, the ways to place them. O(n^2) time, O(1) space.
class Solution {
 public:
  int climbStairs(int n) {
    long long ways = 0;
    for (int doubles = 0; 2 * doubles <= n; ++doubles) ways += choose(n - doubles, doubles);
    return ways;
  }

 private:
  long long choose(int n, int k) {
    long long result = 1;
    for (int i = 1; i <= k; ++i) result = result * (n - k + i) / i;
    return result;
  }
};
