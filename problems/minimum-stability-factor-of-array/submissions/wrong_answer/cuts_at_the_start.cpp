// Changes the first element of a run that is too long, so that the rest of it goes on. [edge]
class Solution {
public:
    int minStable(vector<int>& nums, int maxC) {
        const int n = nums.size();
        int low = 0, high = n;
        while (low < high) {
            const int length = (low + high) / 2;
            int count = 0, start = 0;
            vector<pair<int, int>> divisors;
            for (int end = 0; end < n; ++end) {
                divisors.push_back({nums[end], end});
                vector<pair<int, int>> merged;
                for (auto [divisor, from] : divisors) {
                    const int g = gcd(divisor, nums[end]);
                    if (g > 1 && (merged.empty() || merged.back().first != g)) merged.push_back({g, from});
                }
                divisors = merged;
                if (divisors.empty()) continue;
                start = max(start, divisors[0].second);
                if (end - start + 1 > length) {
                    ++count;
                    start = start + max(1, length);
                }
            }
            if (count <= maxC) {
                high = length;
            } else {
                low = length + 1;
            }
        }
        return low;
    }
};
