# Leaves out letters with an odd count, but for one in the middle. [edge]
class Solution:
    def longestPalindrome(self, s: str) -> int:
        counts = Counter(s).values()
        return sum(c for c in counts if c % 2 == 0) + any(c % 2 for c in counts)
