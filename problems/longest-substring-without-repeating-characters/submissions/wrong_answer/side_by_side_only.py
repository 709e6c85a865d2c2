# Takes only equal neighbours for a repetition. [sample]
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        longest = length = 0
        for i, c in enumerate(s):
            length = 1 if i > 0 and s[i - 1] == c else length + 1
            longest = max(longest, length)
        return longest
