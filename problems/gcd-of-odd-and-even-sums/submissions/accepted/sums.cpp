// Adds up both sums, then Euclid's algorithm. O(n) time, O(1) space.
class Solution {
public:
    int gcdOfOddEvenSums(int n) {
        int odd = 0, even = 0;
        for (int i = 1; i <= n; ++i) {
            odd += 2 * i - 1;
            even += 2 * i;
        }
        return gcd(odd, even);
    }
};
