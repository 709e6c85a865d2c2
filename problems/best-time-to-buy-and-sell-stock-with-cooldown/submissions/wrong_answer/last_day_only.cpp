// Returns what a sale on the last day makes, and forgets who has sold before. [edge]
class Solution {
 public:
  int maxProfit(vector<int>& prices) {
    int holding = -prices[0], sold = 0, free = 0;
    for (size_t i = 1; i < prices.size(); ++i) {
      int sold_today = holding + prices[i];
      holding = max(holding, free - prices[i]);
      free = max(free, sold);
      sold = sold_today;
    }
    return max(sold, 0);
  }
};
