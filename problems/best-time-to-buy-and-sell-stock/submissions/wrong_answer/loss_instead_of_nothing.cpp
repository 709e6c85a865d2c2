// Returns the least loss where there is no profit. [edge]
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int greatest = 0, best = INT_MIN;
        for (size_t day = prices.size(); day-- > 0;) {
            if (day + 1 < prices.size()) best = max(best, greatest - prices[day]);
            greatest = max(greatest, prices[day]);
        }
        return best;
    }
};
