// Spaces, sign, digits; asks for the bound before each step. O(n) time, O(1) space.
class Solution {
public:
    int myAtoi(string s) {
        const char* next = s.c_str();
        while (*next == ' ') ++next;
        const bool negative = *next == '-';
        if (negative || *next == '+') ++next;
        int result = 0;
        for (; isdigit(*next); ++next) {
            const int digit = *next - '0';
            if (result > (INT_MAX - digit) / 10) return negative ? INT_MIN : INT_MAX;
            result = result * 10 + digit;
        }
        return negative ? -result : result;
    }
};
