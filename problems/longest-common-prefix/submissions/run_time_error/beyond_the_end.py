# Reads characters of strings that have ended. [edge]
class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        prefix = ""
        for i in range(max(map(len, strs))):
            if any(s[i] != strs[0][i] for s in strs):
                break
            prefix += strs[0][i]
        return prefix
