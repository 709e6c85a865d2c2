# Dynamic programming over the end of the part. O(n) time and space.
class Solution:
    def longestValidParentheses(self, s: str) -> int:
        length = [0] * (len(s) + 1)
        for i, bracket in enumerate(s):
            partner = i - length[i] - 1
            if bracket == ")" and partner >= 0 and s[partner] == "(":
                length[i + 1] = length[i] + 2 + length[partner]
        return max(length)
