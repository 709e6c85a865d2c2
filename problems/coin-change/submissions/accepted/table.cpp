// The fewest coins for each amount, from small to large. O(amount * n) time, O(amount) space.
class Solution {
 public:
  int coinChange(vector<int>& coins, int amount) {
    const int impossible = amount + 1;
    vector<int> fewest(amount + 1, impossible);
    fewest[0] = 0;
    for (int a = 1; a <= amount; ++a) {
      for (int coin : coins) {
        if (coin <= a) fewest[a] = min(fewest[a], fewest[a - coin] + 1);
      }
    }
    return fewest[amount] == impossible ? -1 : fewest[amount];
  }
};
