// Dynamic programming over prefixes. O(n^2 + n log m) time, O(n) space.
class Solution {
public:
    int minimumSplits(vector<int>& nums) {
        const int n = nums.size();
        vector<int> fewest(n + 1);
        for (int end = 1; end <= n; ++end) {
            fewest[end] = end;
            int common = 0;
            for (int start = end - 1; start >= 0; --start) {
                common = gcd(common, nums[start]);
                if (common == 1) break;
                fewest[end] = min(fewest[end], fewest[start] + 1);
            }
        }
        return fewest[n];
    }
};
