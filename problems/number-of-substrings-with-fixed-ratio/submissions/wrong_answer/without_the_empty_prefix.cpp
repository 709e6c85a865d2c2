// Forgets the empty prefix where the whole beginning fits. [edge]
class Solution {
public:
    long long fixedRatio(string s, int num1, int num2) {
        unordered_map<long long, int> seen;
        long long sum = 0, count = 0;
        for (size_t i = 0; i < s.size(); ++i) {
            sum += s[i] == '0' ? num2 : -num1;
            count += seen[sum]++;
        }
        return count;
    }
};
