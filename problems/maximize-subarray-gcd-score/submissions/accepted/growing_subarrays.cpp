// Extends each start to the right, counting the elements with the fewest factors 2. O(n^2) time, O(1) space.
class Solution {
public:
    long long maxGCDScore(vector<int>& nums, int k) {
        const int n = nums.size();
        long long best = 0;
        for (int start = 0; start < n; ++start) {
            long long divisor = 0;
            int least = INT_MAX, count = 0;
            for (int end = start; end < n; ++end) {
                divisor = gcd(divisor, nums[end]);
                const int power = nums[end] & -nums[end];
                if (power < least) {
                    least = power;
                    count = 0;
                }
                count += power == least;
                best = max(best, divisor * (end - start + 1) * (count <= k ? 2 : 1));
            }
        }
        return best;
    }
};
