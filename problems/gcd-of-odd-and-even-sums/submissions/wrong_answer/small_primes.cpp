// Divides both sums by the primes up to 7 only. [edge]
class Solution {
public:
    int gcdOfOddEvenSums(int n) {
        int odd = n * n, even = n * (n + 1), divisor = 1;
        for (int p : {2, 3, 5, 7}) {
            while (odd % p == 0 && even % p == 0) {
                odd /= p;
                even /= p;
                divisor *= p;
            }
        }
        return divisor;
    }
};
