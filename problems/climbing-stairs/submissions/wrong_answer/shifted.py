# Fibonacci numbers, but shifted by one place. [sample]
class Solution:
    def climbStairs(self, n: int) -> int:
        previous, current = 0, 1
        for _ in range(n - 1):
            previous, current = current, previous + current
        return current
