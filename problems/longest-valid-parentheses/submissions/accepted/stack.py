# A stack of the positions without a partner. O(n) time and space.
class Solution:
    def longestValidParentheses(self, s: str) -> int:
        alone = [-1]
        longest = 0
        for i, bracket in enumerate(s):
            if bracket == "(":
                alone.append(i)
                continue
            alone.pop()
            if alone:
                longest = max(longest, i - alone[-1])
            else:
                alone.append(i)
        return longest
