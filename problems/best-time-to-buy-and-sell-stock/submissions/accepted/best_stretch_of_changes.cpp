// Largest sum of a stretch of daily changes. O(n) time, O(1) space.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int best = 0, sum = 0;
        for (size_t day = 1; day < prices.size(); ++day) {
            sum = max(0, sum + prices[day] - prices[day - 1]);
            best = max(best, sum);
        }
        return best;
    }
};
