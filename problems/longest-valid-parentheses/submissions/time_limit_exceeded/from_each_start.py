# Counts on from each start. O(n^2) time. [large]
class Solution:
    def longestValidParentheses(self, s: str) -> int:
        longest = 0
        for start in range(len(s)):
            opened = 0
            for i in range(start, len(s)):
                opened += 1 if s[i] == "(" else -1
                if opened < 0:
                    break
                if opened == 0:
                    longest = max(longest, i - start + 1)
        return longest
