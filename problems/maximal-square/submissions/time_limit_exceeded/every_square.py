# Looks at all cells of every square. O(m * n * k^3) time. [large]
class Solution:
    def maximalSquare(self, matrix: List[List[str]]) -> int:
        m, n = len(matrix), len(matrix[0])
        for k in range(min(m, n), 0, -1):
            for r in range(m - k + 1):
                for c in range(n - k + 1):
                    if all(matrix[r + i][c + j] == "1" for i in range(k) for j in range(k)):
                        return k * k
        return 0
