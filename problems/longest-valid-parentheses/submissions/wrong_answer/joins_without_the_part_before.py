# Dynamic programming that forgets the part before the partner. [edge]
class Solution:
    def longestValidParentheses(self, s: str) -> int:
        length = [0] * len(s)
        for i in range(1, len(s)):
            if s[i] == ")":
                if s[i - 1] == "(":
                    length[i] = 2 + (length[i - 2] if i > 1 else 0)
                else:
                    partner = i - length[i - 1] - 1
                    if partner >= 0 and s[partner] == "(":
                        length[i] = length[i - 1] + 2
        return max(length, default=0)
