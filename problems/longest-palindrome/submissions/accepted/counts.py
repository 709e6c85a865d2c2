# Pairs of each letter, and one in the middle. O(n) time, O(1) space.
class Solution:
    def longestPalindrome(self, s: str) -> int:
        paired = sum(count // 2 * 2 for count in Counter(s).values())
        return min(paired + 1, len(s))
