# Forgets the digits. [edge]
class Solution:
    def isPalindrome(self, s: str) -> bool:
        clean = [c for c in s.lower() if c.isalpha()]
        return clean == clean[::-1]
