# Takes the exclusive or of all letters, in which pairs vanish. [edge]
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        left = 0
        for c in s + t:
            left ^= ord(c)
        return len(s) == len(t) and left == 0
