// Searches only as far as 32 bits reach. [edge]
class Solution {
public:
    int nthMagicalNumber(int n, int a, int b) {
        const long long both = lcm(a, b);
        long long low = 1, high = INT_MAX;
        while (low < high) {
            const long long middle = (low + high) / 2;
            if (middle / a + middle / b - middle / both >= n) high = middle;
            else low = middle + 1;
        }
        return low % 1000000007;
    }
};
