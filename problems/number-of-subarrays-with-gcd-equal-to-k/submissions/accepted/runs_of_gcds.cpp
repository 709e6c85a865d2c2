// The different gcds of each end with their numbers of starts. O(n log m) time, O(log m) space.
class Solution {
public:
    int subarrayGCD(vector<int>& nums, int k) {
        vector<pair<int, int>> runs;
        int count = 0;
        for (const int number : nums) {
            vector<pair<int, int>> following{{number, 1}};
            for (const auto& [common, starts] : runs) {
                const int divisor = gcd(common, number);
                if (divisor == following.back().first) {
                    following.back().second += starts;
                } else {
                    following.push_back({divisor, starts});
                }
            }
            runs = following;
            for (const auto& [common, starts] : runs) {
                if (common == k) count += starts;
            }
        }
        return count;
    }
};
