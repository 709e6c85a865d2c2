# Takes the first element out of a list, which moves all the others. O(n^2) time. [large]
class Solution:
    def isPalindrome(self, s: str) -> bool:
        clean = [c for c in s.lower() if c.isalnum()]
        while len(clean) > 1:
            if clean.pop(0) != clean.pop():
                return False
        return True
