// Does not begin the count anew when an element has fewer factors 2. [edge]
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
                least = min(least, power);
                if (power == least) ++count;
                best = max(best, divisor * (end - start + 1) * (count <= k ? 2 : 1));
            }
        }
        return best;
    }
};
