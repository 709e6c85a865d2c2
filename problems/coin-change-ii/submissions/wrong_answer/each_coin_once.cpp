// Goes downwards, so that each coin is used once. [sample]
class Solution {
 public:
  int change(int amount, vector<int>& coins) {
    vector<unsigned> ways(amount + 1);
    ways[0] = 1;
    for (int coin : coins) {
      for (int a = amount; a >= coin; --a) ways[a] += ways[a - coin];
    }
    return ways[amount];
  }
};
