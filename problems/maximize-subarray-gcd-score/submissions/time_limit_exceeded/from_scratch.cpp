// Computes the divisor of each subarray anew. O(n^3) time. [large]
class Solution {
public:
    long long maxGCDScore(vector<int>& nums, int k) {
        const int n = nums.size();
        long long best = 0;
        for (int start = 0; start < n; ++start) {
            for (int end = start; end < n; ++end) {
                long long divisor = 0;
                for (int i = start; i <= end; ++i) divisor = gcd(divisor, nums[i]);
                int count = 0;
                for (int i = start; i <= end; ++i) count += nums[i] % (2 * (divisor & -divisor)) != 0;
                best = max(best, divisor * (end - start + 1) * (count <= k ? 2 : 1));
            }
        }
        return best;
    }
};
