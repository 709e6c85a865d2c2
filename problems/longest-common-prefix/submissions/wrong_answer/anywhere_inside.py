# Cuts the candidate until it is anywhere in the other string. [edge]
class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        candidate = strs[0]
        for s in strs:
            while candidate not in s:
                candidate = candidate[:-1]
        return candidate
