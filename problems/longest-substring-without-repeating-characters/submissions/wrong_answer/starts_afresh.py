# Throws the whole window away at a repetition, and begins anew at the repeated character. [sample]
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        inside = set()
        longest = 0
        for c in s:
            if c in inside:
                inside = set()
            inside.add(c)
            longest = max(longest, len(inside))
        return longest
