// Takes all even steps or all odd ones. [edge]
class Solution {
 public:
  int minCostClimbingStairs(vector<int>& cost) {
    int sums[2] = {};
    for (size_t i = 0; i < cost.size(); ++i) sums[i % 2] += cost[i];
    return min(sums[0], sums[1]);
  }
};
