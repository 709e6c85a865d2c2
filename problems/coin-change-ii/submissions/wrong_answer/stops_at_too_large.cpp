// Ends the loop at the first coin that is larger than the amount, although coins are not sorted. [edge]
class Solution {
 public:
  int change(int amount, vector<int>& coins) {
    vector<unsigned> ways(amount + 1);
    ways[0] = 1;
    for (int coin : coins) {
      if (coin > amount) break;
      for (int a = coin; a <= amount; ++a) ways[a] += ways[a - coin];
    }
    return ways[amount];
  }
};
