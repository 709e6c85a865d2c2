# Multiplies the common primes, each only once. [edge]
class Solution:
    def gcdOfOddEvenSums(self, n: int) -> int:
        odd, even = sum(range(1, 2 * n, 2)), sum(range(2, 2 * n + 1, 2))
        divisor = 1
        for p in range(2, odd + 1):
            common = odd % p == 0 and even % p == 0
            while odd % p == 0:
                odd //= p
            if common:
                divisor *= p
        return divisor
