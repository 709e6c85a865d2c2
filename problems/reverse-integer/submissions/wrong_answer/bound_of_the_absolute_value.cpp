// Compares with 10^9 in place of the bound. [edge]
class Solution {
public:
    int reverse(int x) {
        long long result = 0;
        for (; x != 0; x /= 10) result = result * 10 + x % 10;
        return abs(result) < 1000000000 ? result : 0;
    }
};
