# Takes one off a count that is not there. [edge]
class Solution:
    def canConstruct(self, ransomNote: str, magazine: str) -> bool:
        left = dict(Counter(magazine))
        for c in ransomNote:
            left[c] -= 1
            if left[c] < 0:
                return False
        return True
