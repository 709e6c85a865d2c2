// Multiplies the squares whose bit is set in the exponent. O(log n) time, O(1) space.
double myPow(double x, int n) {
    double result = 1;
    for (int rest = n; rest; rest /= 2) {
        if (rest % 2) result *= x;
        x *= x;
    }
    return n < 0 ? 1 / result : result;
}
