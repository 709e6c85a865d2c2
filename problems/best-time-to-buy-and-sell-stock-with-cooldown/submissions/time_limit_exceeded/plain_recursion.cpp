// Tries everything each day, and remembers nothing. Exponential time. [large]
class Solution {
 public:
  int maxProfit(vector<int>& prices) { return best(prices, 0, false); }

 private:
  int best(const vector<int>& prices, size_t day, bool holding) {
    if (day >= prices.size()) return 0;
    int wait = best(prices, day + 1, holding);
    if (holding) return max(wait, prices[day] + best(prices, day + 2, false));
    return max(wait, best(prices, day + 1, true) - prices[day]);
  }
};
