// Counts only how many moves are double, not in which order the moves come. [sample]
class Solution {
 public:
  int climbStairs(int n) { return n / 2 + 1; }
};
