// The different gcds of each end with their earliest starts, prefix sums. O(n log m) time, O(n) space.
class Solution {
public:
    long long maxGcdSum(vector<int>& nums, int k) {
        vector<long long> sums{0};
        vector<pair<int, int>> runs;
        long long best = 0;
        for (int end = 1; end <= int(nums.size()); ++end) {
            const int number = nums[end - 1];
            sums.push_back(sums.back() + number);
            runs.emplace_back(0, end - 1);
            vector<pair<int, int>> following;
            for (const auto& [common, start] : runs) {
                const int next = gcd(common, number);
                if (!following.empty() && following.back().first == next) continue;
                following.emplace_back(next, start);
                if (end - start >= k) best = max(best, (sums[end] - sums[start]) * next);
            }
            runs = following;
        }
        return best;
    }
};
