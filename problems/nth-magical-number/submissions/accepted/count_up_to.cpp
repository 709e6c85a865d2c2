// Binary search for the least number with n magical ones up to it. O(log (n * min(a, b))) time, O(1) space.
class Solution {
public:
    int nthMagicalNumber(int n, int a, int b) {
        const long long both = lcm(a, b);
        long long low = 1, high = 1LL * n * min(a, b);
        while (low < high) {
            const long long middle = (low + high) / 2;
            if (middle / a + middle / b - middle / both >= n) high = middle;
            else low = middle + 1;
        }
        return low % 1000000007;
    }
};
