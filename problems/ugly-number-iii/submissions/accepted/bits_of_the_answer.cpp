// Builds the largest number up to which fewer than n count, bit by bit, over subsets of the divisors. O(log (n * min(a, b, c))) time, O(1) space.
class Solution {
public:
    int nthUglyNumber(int n, int a, int b, int c) {
        const long long divisors[] = {a, b, c};
        long long least[8] = {1};
        for (int chosen = 1; chosen < 8; ++chosen) {
            const int last = countr_zero(unsigned(chosen));
            least[chosen] = lcm(least[chosen & (chosen - 1)], divisors[last]);
        }
        long long below = 0;
        for (long long bit = 1 << 30; bit > 0; bit /= 2) {
            long long counted = 0;
            for (int chosen = 1; chosen < 8; ++chosen) {
                const long long multiples = (below + bit) / least[chosen];
                counted += popcount(unsigned(chosen)) % 2 == 1 ? multiples : -multiples;
            }
            if (counted < n) below += bit;
        }
        return min(below + 1, 2000000000LL);
    }
};
