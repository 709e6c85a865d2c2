# A set of the letters that have no partner yet. O(n) time, O(1) space.
class Solution:
    def longestPalindrome(self, s: str) -> int:
        unpaired = set()
        for c in s:
            unpaired ^= {c}
        return len(s) - max(0, len(unpaired) - 1)
