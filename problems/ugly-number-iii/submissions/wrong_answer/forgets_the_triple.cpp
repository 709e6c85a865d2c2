// Subtracts the pairs and forgets to add the triple. [edge]
class Solution {
public:
    int nthUglyNumber(int n, int a, int b, int c) {
        const long long ab = lcm(1LL * a, 1LL * b), ac = lcm(1LL * a, 1LL * c), bc = lcm(1LL * b, 1LL * c);
        long long low = 1, high = 2000000000;
        while (low < high) {
            const long long x = (low + high) / 2;
            if (x / a + x / b + x / c - x / ab - x / ac - x / bc >= n) high = x;
            else low = x + 1;
        }
        return low;
    }
};
