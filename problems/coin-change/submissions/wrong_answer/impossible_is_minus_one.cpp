// Keeps -1 for impossible amounts and takes it into the minimum as if it were a number. [edge]
class Solution {
 public:
  int coinChange(vector<int>& coins, int amount) {
    vector<int> fewest(amount + 1, -1);
    fewest[0] = 0;
    for (int a = 1; a <= amount; ++a) {
      int best = INT_MAX;
      for (int coin : coins) {
        if (coin <= a) best = min(best, fewest[a - coin]);
      }
      if (best != INT_MAX && best >= 0) fewest[a] = best + 1;
    }
    return fewest[amount];
  }
};
