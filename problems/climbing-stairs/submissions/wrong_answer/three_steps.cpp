// Allows three steps at a time as well. [sample]
class Solution {
 public:
  int climbStairs(int n) {
    vector<unsigned> ways = {1, 1, 2};
    for (int step = 3; step <= n; ++step) ways.push_back(ways[step - 1] + ways[step - 2] + ways[step - 3]);
    return ways[n];
  }
};
