// The least paid on arriving at the last two steps. O(n) time, O(1) space.
class Solution {
 public:
  int minCostClimbingStairs(vector<int>& cost) {
    int below = 0;
    int here = 0;
    for (size_t i = 2; i <= cost.size(); ++i) {
      const int next = min(here + cost[i - 1], below + cost[i - 2]);
      below = here;
      here = next;
    }
    return here;
  }
};
