// Reckons in 32 bits. [edge]
class Solution {
public:
    long long maxScore(vector<int>& nums) {
        const int n = nums.size();
        long long best = 0;
        for (int removed = 0; removed <= n; ++removed) {
            int common = 0;
            unsigned multiple = 1;
            for (int i = 0; i < n; ++i) {
                if (i == removed) continue;
                common = gcd(common, nums[i]);
                multiple = multiple / gcd(multiple, unsigned(nums[i])) * nums[i];
            }
            best = max<long long>(best, int(common * multiple));
        }
        return best;
    }
};
