// Computes the least product from the greatest one that was just overwritten. [edge]
class Solution {
public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], high = nums[0], low = nums[0];
        for (size_t i = 1; i < nums.size(); ++i) {
            high = max({nums[i], nums[i] * high, nums[i] * low});
            low = min({nums[i], nums[i] * high, nums[i] * low});
            best = max(best, high);
        }
        return best;
    }
};
