# Takes the last position 0 for "not seen yet". [sample]
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = {}
        left = longest = 0
        for right, c in enumerate(s):
            if last.get(c):
                left = max(left, last[c] + 1)
            last[c] = right
            longest = max(longest, right - left + 1)
        return longest
