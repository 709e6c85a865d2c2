// Looks only at neighbors of the sorted array. [edge]
class Solution {
public:
    long long maxPairStrength(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        long long strongest = 0;
        for (size_t i = 1; i < nums.size(); ++i) {
            const long long sum = nums[i - 1] + nums[i];
            strongest = max(strongest, gcd(nums[i - 1], nums[i]) * sum);
        }
        return strongest;
    }
};
