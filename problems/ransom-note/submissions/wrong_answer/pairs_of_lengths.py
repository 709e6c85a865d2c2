# Compares the number of letters that are of use with the length, all kinds together. [edge]
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        return len(magazine) - len(ransomNote) >= sum(c not in ransomNote for c in magazine)
