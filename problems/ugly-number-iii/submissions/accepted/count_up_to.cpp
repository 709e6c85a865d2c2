// Binary search with inclusion and exclusion. O(log (n * min(a, b, c))) time, O(1) space.
class Solution {
public:
    int nthUglyNumber(int n, int a, int b, int c) {
        const long long ab = lcm((long long)a, (long long)b), ac = lcm((long long)a, (long long)c);
        const long long bc = lcm((long long)b, (long long)c), abc = lcm(ab, (long long)c);
        long long low = 1, high = 2000000000;
        while (low < high) {
            const long long x = (low + high) / 2;
            if (x / a + x / b + x / c - x / ab - x / ac - x / bc + x / abc >= n) high = x;
            else low = x + 1;
        }
        return low;
    }
};
