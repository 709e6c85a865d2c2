# Makes a table as wide as it is high. [edge]
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        m, n = len(text1), len(text2)
        longest = [[0] * (m + 1) for _ in range(m + 1)]
        for i in range(m):
            for j in range(n):
                if text1[i] == text2[j]:
                    longest[i + 1][j + 1] = longest[i][j] + 1
                else:
                    longest[i + 1][j + 1] = max(longest[i][j + 1], longest[i + 1][j])
        return longest[m][n]
