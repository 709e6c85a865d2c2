# Asks whether the first text has ended before it asks whether all of the second one is made. [edge]
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        @cache
        def ways(i, j):
            if i == len(s):
                return 0
            if j == len(t):
                return 1
            return ways(i + 1, j) + (ways(i + 1, j + 1) if s[i] == t[j] else 0)

        return ways(0, 0)
