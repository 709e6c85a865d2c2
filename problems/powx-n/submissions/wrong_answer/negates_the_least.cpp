// Negates the exponent in 32 bits, which leaves the least one negative. [edge]
class Solution {
public:
    double myPow(double x, int n) {
        unsigned negated = 0u - unsigned(n);
        int rest = n < 0 ? int(negated) : n;
        if (n < 0) x = 1 / x;
        double result = 1;
        for (; rest > 0; rest /= 2) {
            if (rest % 2 != 0) result *= x;
            x *= x;
        }
        return result;
    }
};
