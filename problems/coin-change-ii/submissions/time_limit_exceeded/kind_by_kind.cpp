// Tries every number of coins of each kind, and remembers nothing. Time at least in proportion to the answer. [large]
class Solution {
 public:
  int change(int amount, vector<int>& coins) { return ways(coins, 0, amount); }

 private:
  int ways(const vector<int>& coins, size_t k, int left) {
    if (left == 0) return 1;
    if (k == coins.size()) return 0;
    int found = 0;
    for (int rest = left; rest >= 0; rest -= coins[k]) found += ways(coins, k + 1, rest);
    return found;
  }
};
