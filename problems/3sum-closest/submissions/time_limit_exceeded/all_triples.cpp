// Tries all groups of three. O(n^3) time. [large]
class Solution {
public:
    int threeSumClosest(vector<int>& nums, int target) {
        int best = nums[0] + nums[1] + nums[2];
        for (size_t i = 0; i < nums.size(); ++i) {
            for (size_t j = i + 1; j < nums.size(); ++j) {
                for (size_t k = j + 1; k < nums.size(); ++k) {
                    const int sum = nums[i] + nums[j] + nums[k];
                    if (abs(sum - target) < abs(best - target)) best = sum;
                }
            }
        }
        return best;
    }
};
