# Deletes or keeps each letter, and remembers nothing. Exponential time. [large]
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        def ways(i, j):
            if j == len(t):
                return 1
            if len(s) - i < len(t) - j:
                return 0
            return ways(i + 1, j) + (ways(i + 1, j + 1) if s[i] == t[j] else 0)

        return ways(0, 0)
