// Searches from the largest coin down, steps back from dead ends, but is content with the first way it finds. [sample]
class Solution {
 public:
  int coinChange(vector<int>& coins, int amount) {
    sort(coins.rbegin(), coins.rend());
    return search(coins, 0, amount);
  }

 private:
  int search(const vector<int>& coins, size_t i, int amount) {
    if (amount == 0) return 0;
    if (i == coins.size()) return -1;
    for (int k = amount / coins[i]; k >= 0; --k) {
      int rest = search(coins, i + 1, amount - k * coins[i]);
      if (rest >= 0) return rest + k;
    }
    return -1;
  }
};
