// All pairs, Euclid's algorithm. O(n^2 log m) time, O(1) space.
class Solution {
public:
    long long maxPairStrength(vector<int>& nums) {
        long long strongest{};
        for (size_t i = 1; i < nums.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const long long sum = nums[i] + nums[j];
                strongest = max(strongest, gcd(nums[i], nums[j]) * sum);
            }
        }
        return strongest;
    }
};
