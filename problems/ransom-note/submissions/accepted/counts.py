# Compares the counts of the letters. O(n + m) time, O(1) space.
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        return not Counter(ransomNote) - Counter(magazine)
