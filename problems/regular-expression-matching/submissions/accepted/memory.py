# Recursion over suffixes that remembers its answers. O(m * n) time and space.
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        @cache
        def fits(i, j):
            if j == len(p):
                return i == len(s)
            first = i < len(s) and p[j] in (s[i], ".")
            if j + 1 < len(p) and p[j + 1] == "*":
                return fits(i, j + 2) or (first and fits(i + 1, j))
            return first and fits(i + 1, j + 1)

        return fits(0, 0)
