# Recursion on the last move without memory. O(1.62^n) time. [edge]
class Solution:
    def climbStairs(self, n: int) -> int:
        return n if n <= 2 else self.climbStairs(n - 1) + self.climbStairs(n - 2)
