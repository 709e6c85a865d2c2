# Fibonacci numbers by doubling. O(log n) time, O(log n) stack.
class Solution:
    def climbStairs(self, n: int) -> int:
        def pair(k):
            """The Fibonacci numbers k and k + 1."""
            if k == 0:
                return 0, 1
            a, b = pair(k // 2)
            even, odd = a * (2 * b - a), a * a + b * b
            return (odd, even + odd) if k % 2 else (even, odd)

        return pair(n)[1]
