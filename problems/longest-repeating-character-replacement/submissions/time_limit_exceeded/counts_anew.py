# Counts all letters of the window anew for each length that is tried at each place. O(n^2) time. [large]
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for left in range(len(s)):
            part = s[left : left + best + 1]
            while len(part) > best and len(part) - max(part.count(c) for c in set(part)) <= k:
                best += 1
                part = s[left : left + best + 1]
        return best
