# Reads s3 once, with the set of possible numbers of letters from s1. O(m * n) time, O(m) space.
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False
        used = {0}
        for k, letter in enumerate(s3):
            used = {i + 1 for i in used if s1[i:i + 1] == letter} | {i for i in used if s2[k - i:k - i + 1] == letter}
        return bool(used)
