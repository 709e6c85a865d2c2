// Changes the first element of a run that is too long, so that the rest of it goes on. [edge]
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
        auto changes = [&](int length) {
            int count = 0, begin = 0;
            for (int end = 0; end < n; ++end) {
                begin = max(begin, first[end]);
                if (end - begin + 1 > length) {
                    ++count;
                    ++begin;
                }
            }
            return count;
        };
        int low = 0, high = n;
        while (low < high) {
            const int middle = (low + high) / 2;
            if (changes(middle) <= maxC) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
};
