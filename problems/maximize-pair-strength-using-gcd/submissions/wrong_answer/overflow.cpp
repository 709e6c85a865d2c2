// Multiplies two ints, and widens the product when it is too late. [edge]
class Solution {
public:
    long long maxPairStrength(vector<int>& nums) {
        long long strongest = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            for (size_t j = i + 1; j < nums.size(); ++j) {
                const long long strength = gcd(nums[i], nums[j]) * (nums[i] + nums[j]);
                strongest = max(strongest, strength);
            }
        }
        return strongest;
    }
};
