# A table of m by n leaves no place for the empty prefix, and an empty word has no last cell. [sample]
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        m, n = len(word1), len(word2)
        d = [[0] * n for _ in range(m)]
        for i in range(m):
            for j in range(n):
                if i == 0 or j == 0:
                    d[i][j] = max(i, j) + (word1[i] != word2[j])
                elif word1[i] == word2[j]:
                    d[i][j] = d[i - 1][j - 1]
                else:
                    d[i][j] = 1 + min(d[i - 1][j], d[i][j - 1], d[i - 1][j - 1])
        return d[m - 1][n - 1]
