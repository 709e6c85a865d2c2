# Sorts both, then two pointers. O(n log n + m log m) time, O(n + m) space.
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        letters = iter(sorted(magazine))
        return all(c in letters for c in sorted(ransomNote))
