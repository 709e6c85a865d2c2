# Compares which letters occur, not how often. [edge]
class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        return [i for i in range(len(s) - len(p) + 1) if set(s[i : i + len(p)]) == set(p)]
