// Clamps at the end only, after 64 bits have wrapped around. [edge]
class Solution {
public:
    int myAtoi(string s) {
        size_t i = 0;
        while (i < s.size() && s[i] == ' ') ++i;
        const bool negative = i < s.size() && s[i] == '-';
        if (i < s.size() && (s[i] == '-' || s[i] == '+')) ++i;
        unsigned long long result = 0;
        for (; i < s.size() && isdigit(s[i]); ++i) result = result * 10 + (s[i] - '0');
        if (negative) return result > 1ULL << 31 ? INT_MIN : -(long long)result;
        return result > INT_MAX ? INT_MAX : result;
    }
};
