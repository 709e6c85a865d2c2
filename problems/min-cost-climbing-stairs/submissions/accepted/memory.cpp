// Recursion from the bottom that remembers its answers. O(n) time and space.
class Solution {
 public:
  int minCostClimbingStairs(vector<int>& cost) {
    known_.assign(cost.size(), -1);
    return min(from(cost, 0), from(cost, 1));
  }

 private:
  int from(const vector<int>& cost, size_t i) {
    if (i >= cost.size()) return 0;
    if (known_[i] < 0) known_[i] = cost[i] + min(from(cost, i + 1), from(cost, i + 2));
    return known_[i];
  }

  vector<int> known_;
};
