# Removes each letter that is used from a list. O(n m) time. [large]
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        letters = list(magazine)
        for c in ransomNote:
            if c not in letters:
                return False
            letters.remove(c)
        return True
