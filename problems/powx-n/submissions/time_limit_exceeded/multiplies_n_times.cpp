// Multiplies n times. O(n) time. [edge]
class Solution {
public:
    double myPow(double x, int n) {
        double result = 1;
        for (long long i = 0; i < abs((long long)n); ++i) result *= x;
        return n < 0 ? 1 / result : result;
    }
};
