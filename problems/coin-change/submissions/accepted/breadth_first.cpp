// Breadth-first search from the amount down to 0. O(amount * n) time, O(amount) space.
class Solution {
 public:
  int coinChange(vector<int>& coins, int amount) {
    vector<int> used(amount + 1, -1);
    queue<int> left;
    left.push(amount);
    used[amount] = 0;
    while (!left.empty() && used[0] < 0) {
      int a = left.front();
      left.pop();
      for (int coin : coins) {
        if (coin > a || used[a - coin] >= 0) continue;
        used[a - coin] = used[a] + 1;
        left.push(a - coin);
      }
    }
    return used[0];
  }
};
