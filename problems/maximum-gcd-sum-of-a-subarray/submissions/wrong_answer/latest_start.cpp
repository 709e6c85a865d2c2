// Of starts with the same gcd keeps the latest. [edge]
class Solution {
public:
    long long maxGcdSum(vector<int>& nums, int k) {
        vector<long long> sums{0};
        map<int, int> runs;
        long long best = 0;
        for (int end = 1; end <= int(nums.size()); ++end) {
            const int number = nums[end - 1];
            sums.push_back(sums.back() + number);
            map<int, int> following;
            for (const auto& [common, start] : runs) {
                int& latest = following[gcd(common, number)];
                latest = max(latest, start);
            }
            following[number] = end - 1;
            runs = following;
            for (const auto& [common, start] : runs) {
                if (end - start >= k) best = max(best, (sums[end] - sums[start]) * common);
            }
        }
        return best;
    }
};
