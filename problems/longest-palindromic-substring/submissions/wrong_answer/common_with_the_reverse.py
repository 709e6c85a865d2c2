# The longest substring that the text has in common with its reverse need not be a palindrome. [edge]
class Solution:
    def longestPalindrome(self, s: str) -> str:
        t = s[::-1]
        best = ""
        lengths = [0] * (len(t) + 1)
        for i in range(1, len(s) + 1):
            row = [0] * (len(t) + 1)
            for j in range(1, len(t) + 1):
                if s[i - 1] == t[j - 1]:
                    row[j] = lengths[j - 1] + 1
                    if row[j] > len(best):
                        best = s[i - row[j]:i]
            lengths = row
        return best
