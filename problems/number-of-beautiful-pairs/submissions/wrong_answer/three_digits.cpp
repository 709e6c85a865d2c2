// Reckons with three digits at most, so that 4217 begins with 42. [edge]
class Solution {
public:
    int countBeautifulPairs(vector<int>& nums) {
        int pairs = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            const int first = nums[i] >= 100 ? nums[i] / 100 : nums[i] >= 10 ? nums[i] / 10 : nums[i];
            for (size_t j = i + 1; j < nums.size(); ++j) {
                if (gcd(first, nums[j] % 10) == 1) ++pairs;
            }
        }
        return pairs;
    }
};
