// Each removal from scratch. O(n^2 log m) time, O(1) space.
class Solution {
public:
    long long maxScore(vector<int>& nums) {
        const int n = nums.size();
        long long best = 0;
        for (int removed = 0; removed <= n; ++removed) {
            long long common = 0, multiple = 1;
            for (int i = 0; i < n; ++i) {
                if (i == removed) continue;
                common = gcd(common, nums[i]);
                multiple = lcm(multiple, nums[i]);
            }
            best = max(best, common * multiple);
        }
        return best;
    }
};
