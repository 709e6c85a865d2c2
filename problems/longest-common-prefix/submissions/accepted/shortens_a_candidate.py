# Cuts a candidate until each string begins with it. O(total length + length^2) time, O(length) space.
class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        candidate = strs[0]
        for s in strs:
            while not s.startswith(candidate):
                candidate = candidate[:-1]
        return candidate
