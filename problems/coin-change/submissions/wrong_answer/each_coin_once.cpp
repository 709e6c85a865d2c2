// Goes through the amounts downwards, so that each coin is used at most once. [sample]
class Solution {
 public:
  int coinChange(vector<int>& coins, int amount) {
    vector<int> fewest(amount + 1, amount + 1);
    fewest[0] = 0;
    for (int coin : coins) {
      for (int a = amount; a >= coin; --a) fewest[a] = min(fewest[a], fewest[a - coin] + 1);
    }
    return fewest[amount] > amount ? -1 : fewest[amount];
  }
};
