# Reads the top of the stack after popping the bottom element. [sample]
class Solution:
    def longestValidParentheses(self, s: str) -> int:
        alone = [-1]
        longest = 0
        for i, bracket in enumerate(s):
            if bracket == "(":
                alone.append(i)
            else:
                alone.pop()
                longest = max(longest, i - alone[-1])
        return longest
