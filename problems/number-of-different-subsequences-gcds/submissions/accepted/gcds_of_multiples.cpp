// Brings each number to all of its divisors. O(n sqrt(m)) time, O(m) space.
class Solution {
public:
    int countDifferentSubsequenceGCDs(vector<int>& nums) {
        ranges::sort(nums);
        nums.erase(ranges::unique(nums).begin(), nums.end());
        unordered_map<int, int> common;
        for (const int number : nums) {
            for (int d = 1; d * d <= number; ++d) {
                if (number % d != 0) continue;
                for (const int divisor : {d, number / d}) common[divisor] = gcd(common[divisor], number);
            }
        }
        return ranges::count_if(common, [](const auto& entry) { return entry.first == entry.second; });
    }
};
