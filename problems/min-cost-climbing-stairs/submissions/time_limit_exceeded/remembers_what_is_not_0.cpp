// Remembers answers, but takes a remembered 0 for one that is still to be found. Exponential time on free steps. [large]
class Solution {
 public:
  int minCostClimbingStairs(vector<int>& cost) {
    known.assign(cost.size(), 0);
    return min(from(cost, 0), from(cost, 1));
  }

 private:
  int from(const vector<int>& cost, size_t i) {
    if (i >= cost.size()) return 0;
    if (known[i] == 0) known[i] = cost[i] + min(from(cost, i + 1), from(cost, i + 2));
    return known[i];
  }

  vector<int> known;
};
