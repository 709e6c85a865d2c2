// Grows the subarray from each start. O(n^2) time. [large]
class Solution {
public:
    long long maxGcdSum(vector<int>& nums, int k) {
        const int n = nums.size();
        long long best = 0;
        for (int start = 0; start < n; ++start) {
            int common = 0;
            long long sum = 0;
            for (int end = start; end < n; ++end) {
                common = gcd(common, nums[end]);
                sum += nums[end];
                if (end - start + 1 >= k) best = max(best, sum * common);
            }
        }
        return best;
    }
};
