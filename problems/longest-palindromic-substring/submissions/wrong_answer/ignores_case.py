# Compares without regard to case. [edge]
class Solution:
    def longestPalindrome(self, s: str) -> str:
        folded = s.lower()
        start = length = 0
        for middle in range(2 * len(s) - 1):
            left, right = middle // 2, (middle + 1) // 2
            while left >= 0 and right < len(s) and folded[left] == folded[right]:
                left -= 1
                right += 1
            if right - left - 1 > length:
                start, length = left + 1, right - left - 1
        return s[start:start + length]
