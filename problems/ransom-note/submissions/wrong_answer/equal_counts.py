# Wants the counts of the letters of the note to be equal in both. [edge]
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        return all(ransomNote.count(c) == magazine.count(c) for c in set(ransomNote))
