# Wants the letters in the order of the magazine. [edge]
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        letters = iter(magazine)
        return all(c in letters for c in ransomNote)
