// Returns the nearest number of 32 bits in place of 0. [edge]
class Solution {
public:
    int reverse(int x) {
        long long result = 0;
        for (; x != 0; x /= 10) result = result * 10 + x % 10;
        return clamp<long long>(result, INT_MIN, INT_MAX);
    }
};
