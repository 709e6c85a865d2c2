// Keeps the numbers of ways in 16 bits, which is enough for 23 steps. [edge]
class Solution {
 public:
  int climbStairs(int n) {
    vector<uint16_t> ways = {1, 1};
    for (int step = 2; step <= n; ++step) ways.push_back(ways[step - 1] + ways[step - 2]);
    return ways[n];
  }
};
