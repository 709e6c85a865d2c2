// Tries all ways, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  int minCostClimbingStairs(vector<int>& cost) { return min(from(cost, 0), from(cost, 1)); }

 private:
  int from(const vector<int>& cost, size_t i) {
    if (i >= cost.size()) return 0;
    return cost[i] + min(from(cost, i + 1), from(cost, i + 2));
  }
};
