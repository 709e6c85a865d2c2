# Counts all pairs, also where a bracket without a partner is between them. [edge]
class Solution:
    def longestValidParentheses(self, s: str) -> int:
        opened = pairs = 0
        for bracket in s:
            if bracket == "(":
                opened += 1
            elif opened:
                opened -= 1
                pairs += 1
        return 2 * pairs
