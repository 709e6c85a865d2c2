// Weighted prefix sums in a hash map. O(n) time, O(n) space.
class Solution {
public:
    long long fixedRatio(string s, int num1, int num2) {
        unordered_map<long long, int> seen{{0, 1}};
        long long sum = 0, count = 0;
        for (const char c : s) {
            sum += c == '0' ? num2 : -num1;
            count += seen[sum]++;
        }
        return count;
    }
};
