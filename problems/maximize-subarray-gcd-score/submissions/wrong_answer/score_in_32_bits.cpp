// Computes the score in 32 bits. [edge]
class Solution {
public:
    long long maxGCDScore(vector<int>& nums, int k) {
        const int n = nums.size();
        unsigned best = 0;
        for (int start = 0; start < n; ++start) {
            unsigned divisor = 0;
            int least = INT_MAX, count = 0;
            for (int end = start; end < n; ++end) {
                divisor = gcd(divisor, unsigned(nums[end]));
                const int power = nums[end] & -nums[end];
                if (power < least) {
                    least = power;
                    count = 0;
                }
                if (power == least) ++count;
                best = max(best, divisor * (end - start + 1) * (count <= k ? 2 : 1));
            }
        }
        return best;
    }
};
