// Recursion over kind and amount left that remembers its answers. O(amount * n) time and space.
class Solution {
 public:
  int change(int amount, vector<int>& coins) {
    known_.assign(coins.size(), vector<long long>(amount + 1, -1));
    return ways(coins, 0, amount);
  }

 private:
  unsigned ways(const vector<int>& coins, size_t k, int left) {
    if (left == 0) return 1;
    if (k == coins.size()) return 0;
    if (known_[k][left] < 0) {
      unsigned found = ways(coins, k + 1, left);
      if (coins[k] <= left) found += ways(coins, k, left - coins[k]);
      known_[k][left] = found;
    }
    return known_[k][left];
  }

  vector<vector<long long>> known_;
};
