// Largest sum of a subarray that ends here. O(n) time, O(1) space.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], end = 0;
        for (int x : nums) {
            end = max(x, end + x);
            best = max(best, end);
        }
        return best;
    }
};
