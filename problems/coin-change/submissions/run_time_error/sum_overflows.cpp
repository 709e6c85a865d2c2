// Adds a coin to an amount before it compares; with a huge coin the sum turns negative and becomes an index. [edge]
class Solution {
 public:
  int coinChange(vector<int>& coins, int amount) {
    vector<int> fewest(amount + 1, amount + 1);
    fewest[0] = 0;
    for (int a = 0; a < amount; ++a) {
      for (int coin : coins) {
        int next = static_cast<unsigned>(a) + static_cast<unsigned>(coin);
        if (next <= amount) fewest[next] = min(fewest[next], fewest[a] + 1);
      }
    }
    return fewest[amount] > amount ? -1 : fewest[amount];
  }
};
