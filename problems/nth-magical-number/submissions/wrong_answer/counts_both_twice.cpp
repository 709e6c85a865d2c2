// Counts what both divide twice. [edge]
class Solution {
public:
    int nthMagicalNumber(int n, int a, int b) {
        long long low = 1, high = 1LL * n * min(a, b);
        while (low < high) {
            const long long middle = (low + high) / 2;
            if (middle / a + middle / b >= n) high = middle;
            else low = middle + 1;
        }
        return low % 1000000007;
    }
};
