// All pairs, and the divisor by counting down. O(n^2 * m) time, O(1) space. [large]
class Solution {
public:
    long long maxPairStrength(vector<int>& nums) {
        long long strongest = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            for (size_t j = i + 1; j < nums.size(); ++j) {
                int divisor = min(nums[i], nums[j]);
                while (nums[i] % divisor != 0 || nums[j] % divisor != 0) --divisor;
                const long long sum = nums[i] + nums[j];
                strongest = max(strongest, divisor * sum);
            }
        }
        return strongest;
    }
};
