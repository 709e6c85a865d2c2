# Grows around each of the 2n - 1 middles; keeps the first of the longest. O(n^2) time, O(1) space.
class Solution:
    def longestPalindrome(self, s: str) -> str:
        n = len(s)
        start = length = 0
        for middle in range(2 * n - 1):
            left, right = middle // 2, (middle + 1) // 2
            while left >= 0 and right < n and s[left] == s[right]:
                left -= 1
                right += 1
            if right - left - 1 > length:
                start, length = left + 1, right - left - 1
        return s[start:start + length]
