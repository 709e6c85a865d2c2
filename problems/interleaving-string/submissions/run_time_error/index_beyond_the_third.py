# Goes through both texts without comparing the lengths, and runs over the end of a short third one. [edge]
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        @cache
        def fits(i, j):
            if i == len(s1) and j == len(s2):
                return i + j == len(s3)
            letter = s3[i + j]
            if i < len(s1) and s1[i] == letter and fits(i + 1, j):
                return True
            return j < len(s2) and s2[j] == letter and fits(i, j + 1)

        return fits(0, 0)
