# Sorts the letters of each window. O(n m log m) time. [large]
class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        wanted = sorted(p)
        return [i for i in range(len(s) - len(p) + 1) if sorted(s[i : i + len(p)]) == wanted]
