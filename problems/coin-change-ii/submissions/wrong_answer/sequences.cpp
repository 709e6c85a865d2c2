// Has the amounts in the outer loop, and so counts every order. [sample]
class Solution {
 public:
  int change(int amount, vector<int>& coins) {
    vector<unsigned> ways(amount + 1);
    ways[0] = 1;
    for (int a = 1; a <= amount; ++a) {
      for (int coin : coins) {
        if (coin <= a) ways[a] += ways[a - coin];
      }
    }
    return ways[amount];
  }
};
