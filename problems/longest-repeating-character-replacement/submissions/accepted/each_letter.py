# For each letter the places of the others: k of them may lie inside. O(26 n) time, O(n) space.
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for letter in set(s):
            others = [-1] + [i for i, c in enumerate(s) if c != letter] + [len(s)]
            if len(others) <= k + 2:
                return len(s)
            best = max(best, max(b - a - 1 for a, b in zip(others, others[k + 1 :])))
        return best
