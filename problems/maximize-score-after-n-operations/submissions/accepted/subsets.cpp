// Dynamic programming over subsets of used numbers. O(2^m m^2) time, O(2^m) space.
class Solution {
public:
    int maxScore(vector<int>& nums) {
        const int m = nums.size();
        vector<pair<int, int>> pairs;
        for (int i = 0; i < m; ++i) {
            for (int j = 0; j < i; ++j) pairs.emplace_back(1 << i | 1 << j, gcd(nums[i], nums[j]));
        }
        vector<int> best(1 << m);
        for (int used = 0; used < 1 << m; ++used) {
            const int operation = popcount(unsigned(used)) / 2;
            for (const auto& [both, common] : pairs) {
                if ((used & both) == both) best[used] = max(best[used], best[used ^ both] + operation * common);
            }
        }
        return best.back();
    }
};
