# A window whose left end jumps past the last position of a repeated character. O(n) time, O(k) space.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        left = longest = 0
        for right, c in enumerate(s):
            if last.get(c, -1) >= left:
                left = last[c] + 1
            last[c] = right
            longest = max(longest, right - left + 1)
        return longest
