// Counts odd elements, as if only they had to be doubled. [edge]
class Solution {
public:
    long long maxGCDScore(vector<int>& nums, int k) {
        const int n = nums.size();
        long long best = 0;
        for (int start = 0; start < n; ++start) {
            long long divisor = 0;
            int odd = 0;
            for (int end = start; end < n; ++end) {
                divisor = gcd(divisor, nums[end]);
                odd += nums[end] % 2;
                best = max(best, divisor * (end - start + 1) * (odd <= k ? 2 : 1));
            }
        }
        return best;
    }
};
