// Least price so far. O(n) time, O(1) space.
class Solution {
public:
    int maxProfit(vector<int>& prices) {
        int least = prices[0], best = 0;
        for (int price : prices) {
            best = max(best, price - least);
            least = min(least, price);
        }
        return best;
    }
};
