// Each subarray from scratch. O(n^3 + n^2 log m) time. [large]
class Solution {
public:
    int subarrayGCD(vector<int>& nums, int k) {
        int count = 0;
        for (size_t start = 0; start < nums.size(); ++start) {
            for (size_t end = start; end < nums.size(); ++end) {
                int common = 0;
                for (size_t i = start; i <= end; ++i) common = gcd(common, nums[i]);
                if (common == k) ++count;
            }
        }
        return count;
    }
};
