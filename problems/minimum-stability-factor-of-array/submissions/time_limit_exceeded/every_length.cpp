// Tries the lengths from 0 up. O(n^2) time. [large]
class Solution {
public:
    int minStable(vector<int>& nums, int maxC) {
        const int n = nums.size();
        vector<int> first(n);
        vector<pair<int, int>> divisors;
        for (int end = 0; end < n; ++end) {
            divisors.push_back({nums[end], end});
            vector<pair<int, int>> merged;
            for (auto [divisor, start] : divisors) {
                const int g = gcd(divisor, nums[end]);
                if (g > 1 && (merged.empty() || merged.back().first != g)) merged.push_back({g, start});
            }
            divisors = merged;
            first[end] = divisors.empty() ? end + 1 : divisors[0].second;
        }
        for (int length = 0;; ++length) {
            int count = 0, begin = 0;
            for (int end = 0; end < n; ++end) {
                if (end - max(first[end], begin) + 1 > length) {
                    ++count;
                    begin = end + 1;
                }
            }
            if (count <= maxC) return length;
        }
    }
};
