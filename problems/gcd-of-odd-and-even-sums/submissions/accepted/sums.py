# Adds up both sums, then Euclid's algorithm. O(n) time, O(1) space.
class Solution:
    def gcdOfOddEvenSums(self, n: int) -> int:
        a, b = sum(range(1, 2 * n, 2)), sum(range(2, 2 * n + 1, 2))
        while b:
            a, b = b, a % b
        return a
