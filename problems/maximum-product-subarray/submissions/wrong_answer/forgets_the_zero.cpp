// Cuts at zeros, and forgets that 0 itself may be the best. [edge]
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = INT_MIN, high = 1, low = 1;
        for (int x : nums) {
            if (x == 0) {
                high = low = 1;
                continue;
            }
            if (x < 0) swap(high, low);
            high = max(x, high * x);
            low = min(x, low * x);
            best = max(best, high);
        }
        return best == INT_MIN ? 0 : best;
    }
};
