# A table for 26 lower-case letters. [edge]
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        last = [-1] * 26
        left = longest = 0
        for right, c in enumerate(s):
            place = string.ascii_lowercase.index(c)
            left = max(left, last[place] + 1)
            last[place] = right
            longest = max(longest, right - left + 1)
        return longest
