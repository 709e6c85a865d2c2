# Notes the length only when a repetition ends a window. [sample]
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        left = longest = 0
        for right, c in enumerate(s):
            if last.get(c, -1) >= left:
                longest = max(longest, right - left)
                left = last[c] + 1
            last[c] = right
        return longest
