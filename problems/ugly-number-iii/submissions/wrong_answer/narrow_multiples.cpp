// Keeps the products in 32 bits. [edge]
class Solution {
public:
    int nthUglyNumber(int n, int a, int b, int c) {
        const int ab = a * b / gcd(a, b), ac = a * c / gcd(a, c), bc = b * c / gcd(b, c), abc = ab * c / gcd(ab, c);
        long long low = 1, high = 2000000000;
        while (low < high) {
            const long long x = (low + high) / 2;
            if (x / a + x / b + x / c - x / ab - x / ac - x / bc + x / abc >= n) high = x;
            else low = x + 1;
        }
        return low;
    }
};
