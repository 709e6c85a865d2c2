// Gcds and least common multiples of prefixes and suffixes. O(n log m) time, O(n) space.
class Solution {
public:
    long long maxScore(vector<int>& nums) {
        const int n = nums.size();
        vector<long long> common(n + 1), multiple(n + 1, 1);
        for (int i = n - 1; i >= 0; --i) {
            common[i] = gcd(common[i + 1], nums[i]);
            multiple[i] = lcm(multiple[i + 1], nums[i]);
        }
        long long best = common[0] * multiple[0], before = 0, multipleBefore = 1;
        for (int i = 0; i < n; ++i) {
            best = max(best, gcd(before, common[i + 1]) * lcm(multipleBefore, multiple[i + 1]));
            before = gcd(before, nums[i]);
            multipleBefore = lcm(multipleBefore, nums[i]);
        }
        return best;
    }
};
