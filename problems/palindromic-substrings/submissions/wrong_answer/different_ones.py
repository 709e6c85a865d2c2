# Counts equal palindromes of two and more letters once only. [edge]
class Solution:
    def countSubstrings(self, s: str) -> int:
        found = set()
        for i in range(len(s)):
            for j in range(i + 2, len(s) + 1):
                if s[i:j] == s[i:j][::-1]:
                    found.add(s[i:j])
        return len(s) + len(found)
