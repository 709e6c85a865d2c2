// The best balance in each of three states. O(n) time, O(1) space.
class Solution {
 public:
  int maxProfit(vector<int>& prices) {
    int holding = -prices[0];
    int sold = 0;
    int free = 0;
    for (const int price : prices) {
      const int sold_today = holding + price;
      holding = max(holding, free - price);
      free = max(free, sold);
      sold = sold_today;
    }
    return max(sold, free);
  }
};
