// The different gcds of each end with their numbers of starts. O(n log m) time, O(log m) space.
class Solution {
public:
    int subarrayGCD(vector<int>& nums, int k) {
        map<int, int> runs;
        int count = 0;
        for (const int number : nums) {
            map<int, int> following{{number, 1}};
            for (const auto& [common, starts] : runs) following[gcd(common, number)] += starts;
            runs = following;
            count += runs[k];
        }
        return count;
    }
};
