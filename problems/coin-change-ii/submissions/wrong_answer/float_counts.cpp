// Keeps the numbers in floating point with 24 bits, as if they stayed small. [large]
class Solution {
 public:
  int change(int amount, vector<int>& coins) {
    vector<float> ways(amount + 1);
    ways[0] = 1;
    for (int coin : coins) {
      for (int a = coin; a <= amount; ++a) ways[a] += ways[a - coin];
    }
    return ways[amount];
  }
};
