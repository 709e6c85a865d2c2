# A table of n + 1 places, of which the third is always written, even for one step. [sample]
class Solution:
    def climbStairs(self, n: int) -> int:
        ways = [0] * (n + 1)
        ways[1], ways[2] = 1, 2
        for step in range(3, n + 1):
            ways[step] = ways[step - 1] + ways[step - 2]
        return ways[n]
