// Takes the last step for the goal, whose price is not paid. [edge]
class Solution {
 public:
  int minCostClimbingStairs(vector<int>& cost) {
    int n = cost.size();
    vector<int> reach(n);
    for (int i = 2; i < n; ++i) reach[i] = min(reach[i - 1] + cost[i - 1], reach[i - 2] + cost[i - 2]);
    return reach[n - 1];
  }
};
