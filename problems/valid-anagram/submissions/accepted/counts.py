# Compares how often each letter occurs. O(n) time, O(1) space.
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        return Counter(s) == Counter(t)
