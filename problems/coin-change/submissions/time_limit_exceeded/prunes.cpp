// Depth-first from the largest coin down, cut off where it cannot beat the best so far. Exponential time at worst. [large]
class Solution {
 public:
  int coinChange(vector<int>& coins, int amount) {
    sort(coins.rbegin(), coins.rend());
    search(coins, 0, amount, 0);
    return best_ == INT_MAX ? -1 : best_;
  }

 private:
  void search(const vector<int>& coins, size_t i, int amount, int used) {
    if (amount == 0) best_ = min(best_, used);
    if (amount == 0 || i == coins.size()) return;
    for (int k = amount / coins[i]; k >= 0 && used + k < best_; --k) {
      search(coins, i + 1, amount - k * coins[i], used + k);
    }
  }

  int best_ = INT_MAX;
};
