// Passes over spaces and signs in one loop. [edge]
class Solution {
public:
    int myAtoi(string s) {
        size_t i = 0;
        bool negative = false;
        while (i < s.size() && (s[i] == ' ' || s[i] == '+' || s[i] == '-')) negative = s[i++] == '-';
        long long result = 0;
        for (; i < s.size() && isdigit(s[i]) && result <= 1LL << 31; ++i) result = result * 10 + s[i] - '0';
        if (negative) result = -result;
        return clamp<long long>(result, INT_MIN, INT_MAX);
    }
};
