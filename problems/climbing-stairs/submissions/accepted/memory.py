# Recursion on the last move that remembers its answers. O(n) time, O(n) space.
class Solution:
    def climbStairs(self, n: int) -> int:
        @cache
        def ways(step):
            return 1 if step < 2 else ways(step - 1) + ways(step - 2)

        return ways(n)
