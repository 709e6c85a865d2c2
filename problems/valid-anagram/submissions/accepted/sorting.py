# Sorts the letters of both. O(n log n) time, O(n) space.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return sorted(s) == sorted(t)
