# For each letter of t, how many ways end at each position of s. O(m * n) time, O(m) space.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        before = [1] * (len(s) + 1)
        for letter in t:
            ways = [0]
            for i, other in enumerate(s):
                ways.append(ways[-1] + (before[i] if other == letter else 0))
            before = ways
        return before[-1]
