// Tries every start and every end. O(n^2) time. [large]
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0];
        for (size_t start = 0; start < nums.size(); ++start) {
            int sum = 0;
            for (size_t end = start; end < nums.size(); ++end) {
                sum += nums[end];
                best = max(best, sum);
            }
        }
        return best;
    }
};
