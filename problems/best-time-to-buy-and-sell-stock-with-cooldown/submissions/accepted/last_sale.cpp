// The best of each prefix, by the day on which its last share was bought. O(n) time and space.
class Solution {
 public:
  int maxProfit(vector<int>& prices) {
    vector<int> best{0, 0};
    int bought = -prices[0];
    for (size_t i = 1; i < prices.size(); ++i) {
      best.push_back(max(best[i], bought + prices[i]));
      bought = max(bought, best[i - 1] - prices[i]);
    }
    return best.back();
  }
};
