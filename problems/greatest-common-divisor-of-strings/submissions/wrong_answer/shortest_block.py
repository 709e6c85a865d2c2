# Returns the shortest string that divides both instead of the longest. [sample]
class Solution:
    def gcdOfStrings(self, str1: str, str2: str) -> str:
        for length in range(1, min(len(str1), len(str2)) + 1):
            block = str1[:length]
            if not str1.replace(block, "") and not str2.replace(block, ""):
                return block
        return ""
