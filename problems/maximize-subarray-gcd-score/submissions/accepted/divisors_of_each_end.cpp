// Keeps the different divisors of all subarrays that end at a place. O(n log V) time, O(n) space.
class Solution {
public:
    long long maxGCDScore(vector<int>& nums, int k) {
        map<int, vector<int>> places;     // of each power of two
        vector<pair<int, int>> divisors;  // and the leftmost start
        long long best = 0;
        for (int end = 0; end < int(nums.size()); ++end) {
            places[nums[end] & -nums[end]].push_back(end);
            divisors.push_back({nums[end], end});
            vector<pair<int, int>> merged;
            for (auto [divisor, start] : divisors) {
                const int g = gcd(divisor, nums[end]);
                if (merged.empty() || merged.back().first != g) merged.push_back({g, start});
            }
            divisors = merged;
            for (auto [divisor, start] : divisors) {
                const vector<int>& same = places[divisor & -divisor];
                const int most = same.size();
                const int from = most > k ? max(start, same[most - k - 1] + 1) : start;
                best = max({best, 1LL * divisor * (end - start + 1), 2LL * divisor * (end - from + 1)});
            }
        }
        return best;
    }
};
