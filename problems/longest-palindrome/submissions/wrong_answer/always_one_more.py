# Adds the one in the middle, even if everything is paired. [edge]
class Solution:
    def longestPalindrome(self, s: str) -> int:
        return sum(count // 2 * 2 for count in Counter(s).values()) + 1
