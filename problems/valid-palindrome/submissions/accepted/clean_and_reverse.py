# Cleans the text up and compares it with its reverse. O(n) time, O(n) space.
class Solution:
    def isPalindrome(self, s: str) -> bool:
        clean = [c for c in s.lower() if c.isalnum()]
        return clean == clean[::-1]
