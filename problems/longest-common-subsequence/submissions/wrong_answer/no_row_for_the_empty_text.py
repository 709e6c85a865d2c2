# Has no row and no column for the empty text, and leaves 0 in the first ones where letters differ. [edge]
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        m, n = len(text1), len(text2)
        longest = [[0] * n for _ in range(m)]
        for i in range(m):
            for j in range(n):
                if text1[i] == text2[j]:
                    longest[i][j] = longest[i - 1][j - 1] + 1 if i and j else 1
                elif i and j:
                    longest[i][j] = max(longest[i - 1][j], longest[i][j - 1])
        return longest[-1][-1]
