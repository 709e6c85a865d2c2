// Sorts the weighted prefix sums and counts in each run of equal ones. O(n log n) time, O(n) space.
class Solution {
public:
    long long fixedRatio(string s, int num1, int num2) {
        vector<long long> sums{0};
        for (const char c : s) sums.push_back(sums.back() + (c == '0' ? num2 : -num1));
        ranges::sort(sums);
        long long count = 0, run = 0;
        for (size_t i = 1; i < sums.size(); ++i) {
            if (sums[i] == sums[i - 1]) ++run;
            else run = 0;
            count += run;
        }
        return count;
    }
};
