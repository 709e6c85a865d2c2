// Counts in 32 bits. [large]
class Solution {
public:
    long long fixedRatio(string s, int num1, int num2) {
        unordered_map<long long, unsigned> seen{{0, 1}};
        long long sum = 0;
        unsigned count = 0;
        for (const char c : s) {
            sum += c == '0' ? num2 : -num1;
            count += seen[sum]++;
        }
        return int(count);
    }
};
