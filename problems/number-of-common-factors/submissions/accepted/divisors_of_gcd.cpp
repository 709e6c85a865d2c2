// Pairs of divisors of the gcd. O(sqrt(m)) time, O(1) space.
class Solution {
public:
    int commonFactors(int a, int b) {
        const int g = gcd(a, b);
        int count = 0;
        for (int i = 1; i * i <= g; ++i) {
            if (g % i == 0) count += i * i == g ? 1 : 2;
        }
        return count;
    }
};
