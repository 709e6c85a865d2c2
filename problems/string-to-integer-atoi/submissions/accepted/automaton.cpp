// Four states and what leads from one to the next, with a number of 64 bits. O(n) time, O(1) space.
class Solution {
public:
    int myAtoi(string s) {
        enum { start, has_sign, number } state = start;
        long long result = 0;
        int sign = 1;
        for (char c : s) {
            if (isdigit(c)) {
                state = number;
                result = min(result * 10 + (c - '0'), 1LL << 31);
            } else if (state == start && (c == '+' || c == '-')) {
                state = has_sign;
                if (c == '-') sign = -1;
            } else if (state != start || c != ' ') {
                break;
            }
        }
        return min<long long>(sign * result, INT_MAX);
    }
};
