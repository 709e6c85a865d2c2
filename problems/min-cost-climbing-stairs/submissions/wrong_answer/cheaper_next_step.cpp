// Always goes to the cheaper one of the next two steps. [edge]
class Solution {
 public:
  int minCostClimbingStairs(vector<int>& cost) {
    int n = cost.size(), paid = 0;
    cost.push_back(0);
    int i = cost[0] < cost[1] ? 0 : 1;
    while (i < n) {
      paid += cost[i];
      i = i + 2 <= n && cost[i + 2] <= cost[i + 1] ? i + 2 : i + 1;
    }
    return paid;
  }
};
