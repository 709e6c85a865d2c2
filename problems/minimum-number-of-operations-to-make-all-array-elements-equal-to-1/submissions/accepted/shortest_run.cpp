// Grows a run from each start until its gcd is 1. O(n^2 log m) time, O(1) space.
class Solution {
public:
    int minOperations(vector<int>& nums) {
        const int n = nums.size(), ones = ranges::count(nums, 1);
        if (ones > 0) return n - ones;
        int shortest = n + 1;
        for (int start = 0; start < n; ++start) {
            int common = 0;
            for (int end = start; end < n; ++end) {
                common = gcd(common, nums[end]);
                if (common == 1) shortest = min(shortest, end - start + 1);
            }
        }
        return shortest > n ? -1 : shortest + n - 2;
    }
};
