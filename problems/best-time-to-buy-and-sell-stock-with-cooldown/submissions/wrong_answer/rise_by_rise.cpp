// Takes each rise until its top, and skips the day after; the next rise then begins a day later. [edge]
class Solution {
 public:
  int maxProfit(vector<int>& prices) {
    int n = prices.size(), profit = 0;
    for (int i = 0; i < n;) {
      int top = i;
      while (top + 1 < n && prices[top + 1] > prices[top]) ++top;
      profit += prices[top] - prices[i];
      i = top > i ? top + 2 : i + 1;
    }
    return profit;
  }
};
