// Multiplies in 32 bits. [edge]
class Solution {
public:
    long long maxGcdSum(vector<int>& nums, int k) {
        vector<unsigned> sums{0};
        vector<pair<unsigned, int>> runs;
        long long best = 0;
        for (int end = 1; end <= int(nums.size()); ++end) {
            const unsigned number = nums[end - 1];
            sums.push_back(sums.back() + number);
            runs.emplace_back(0, end - 1);
            vector<pair<unsigned, int>> following;
            for (const auto& [common, start] : runs) {
                const unsigned next = gcd(common, number);
                if (!following.empty() && following.back().first == next) continue;
                following.emplace_back(next, start);
                if (end - start >= k) best = max<long long>(best, (sums[end] - sums[start]) * next);
            }
            runs = following;
        }
        return best;
    }
};
