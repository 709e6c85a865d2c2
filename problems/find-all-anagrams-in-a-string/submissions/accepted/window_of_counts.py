# Window of fixed length with the number of letters that differ. O(n) time, O(1) space.
class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        missing = defaultdict(int)
        for letter in p:
            missing[letter] += 1
        differing = len(missing)
        starts = []
        for i, letter in enumerate(s):
            differing += (missing[letter] == 0) - (missing[letter] == 1)
            missing[letter] -= 1
            if i >= len(p):
                gone = s[i - len(p)]
                differing += (missing[gone] == 0) - (missing[gone] == -1)
                missing[gone] += 1
            if differing == 0:
                starts.append(i - len(p) + 1)
        return starts
