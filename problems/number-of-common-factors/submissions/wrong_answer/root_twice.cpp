// Counts the root of a square twice. [edge]
class Solution {
public:
    int commonFactors(int a, int b) {
        const int g = gcd(a, b);
        int count = 0;
        for (int i = 1; i * i <= g; ++i) {
            if (g % i == 0) count += 2;
        }
        return count;
    }
};
