# Tests every piece, character by character. O(n^3). [large]
class Solution:
    def longestPalindrome(self, s: str) -> str:
        def is_palindrome(left, right):
            while left < right:
                if s[left] != s[right]:
                    return False
                left += 1
                right -= 1
            return True

        best = s[0]
        for left in range(len(s)):
            for right in range(left, len(s)):
                if is_palindrome(left, right) and right - left + 1 > len(best):
                    best = s[left:right + 1]
        return best
