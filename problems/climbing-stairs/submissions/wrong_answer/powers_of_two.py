# Takes for granted that the number doubles with each step, as it does from one to two. [sample]
class Solution:
    def climbStairs(self, n: int) -> int:
        return 2 ** (n - 1)
