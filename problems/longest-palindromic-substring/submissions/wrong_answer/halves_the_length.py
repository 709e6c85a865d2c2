# Halves the length as if a palindrome of length n implied one of length n - 1. [edge]
class Solution:
    def longestPalindrome(self, s: str) -> str:
        def of_length(length):
            for start in range(len(s) - length + 1):
                piece = s[start:start + length]
                if piece == piece[::-1]:
                    return piece
            return ""

        best = ""
        low, high = 1, len(s)
        while low <= high:
            middle = (low + high) // 2
            piece = of_length(middle)
            if piece:
                best = piece
                low = middle + 1
            else:
                high = middle - 1
        return best
