# Improves all cells in sweeps until nothing changes. O((m * n)^2) on a winding path. [large]
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        length = [[1] * columns for _ in range(rows)]
        changed = True
        while changed:
            changed = False
            for i in range(rows):
                for j in range(columns):
                    for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                        if 0 <= a < rows and 0 <= b < columns and matrix[a][b] > matrix[i][j] and length[a][b] <= length[i][j]:
                            length[a][b] = length[i][j] + 1
                            changed = True
        return max(map(max, length))
