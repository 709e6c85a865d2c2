# Manacher, with separators; keeps the last of the longest. O(n) time and space.
class Solution:
    def longestPalindrome(self, s: str) -> str:
        t = "|" + "|".join(s) + "|"
        radius = [0] * len(t)
        middle = end = 0
        best = 0
        for i in range(len(t)):
            r = min(radius[2 * middle - i], end - i) if i < end else 0
            while i - r - 1 >= 0 and i + r + 1 < len(t) and t[i - r - 1] == t[i + r + 1]:
                r += 1
            radius[i] = r
            if i + r > end:
                middle, end = i, i + r
            if r >= radius[best]:
                best = i
        return t[best - radius[best]:best + radius[best] + 1].replace("|", "")
