// Ways for each amount, coin by coin. O(amount * n) time, O(amount) space.
class Solution {
 public:
  int change(int amount, vector<int>& coins) {
    vector<unsigned> ways(amount + 1);
    ways[0] = 1;
    for (const int coin : coins) {
      for (int a = coin; a <= amount; ++a) ways[a] += ways[a - coin];
    }
    return ways[amount];
  }
};
