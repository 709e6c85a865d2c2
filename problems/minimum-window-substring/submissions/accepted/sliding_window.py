# Sliding window with the number of missing letters. O(m + n) time, O(1) space.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = collections.Counter(t)
        missing = len(t)
        start = 0
        best = None
        for end, letter in enumerate(s, 1):
            if need[letter] > 0:
                missing -= 1
            need[letter] -= 1
            if missing:
                continue
            while need[s[start]] < 0:
                need[s[start]] += 1
                start += 1
            if best is None or end - start < best[1] - best[0]:
                best = start, end
        return s[best[0]:best[1]] if best else ""
