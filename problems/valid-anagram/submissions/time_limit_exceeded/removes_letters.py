# Removes each letter from a list. O(n^2) time. [large]
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        left = list(t)
        for c in s:
            if c not in left:
                return False
            left.remove(c)
        return not left
