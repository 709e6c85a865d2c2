// Every substring. O(n^2) time. [large]
class Solution {
public:
    long long fixedRatio(string s, int num1, int num2) {
        long long count = 0;
        for (size_t start = 0; start < s.size(); ++start) {
            long long sum = 0;
            for (size_t end = start; end < s.size(); ++end) {
                sum += s[end] == '0' ? num2 : -num1;
                if (sum == 0) ++count;
            }
        }
        return count;
    }
};
