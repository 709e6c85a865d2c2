# Window of fixed length with the number of letters that differ. O(n) time, O(1) space.
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        missing = defaultdict(int)
        for letter in s1:
            missing[letter] += 1
        differing = len(missing)
        for i, letter in enumerate(s2):
            differing += (missing[letter] == 0) - (missing[letter] == 1)
            missing[letter] -= 1
            if i >= len(s1):
                gone = s2[i - len(s1)]
                differing += (missing[gone] == 0) - (missing[gone] == -1)
                missing[gone] += 1
            if differing == 0:
                return True
        return False
