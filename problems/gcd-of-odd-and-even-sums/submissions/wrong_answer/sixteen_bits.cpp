// Adds up in 16 bits, which wrap around. [edge]
class Solution {
public:
    int gcdOfOddEvenSums(int n) {
        unsigned short odd = 0, even = 0;
        for (int i = 1; i <= n; ++i) {
            odd += 2 * i - 1;
            even += 2 * i;
        }
        return gcd(odd, even);
    }
};
