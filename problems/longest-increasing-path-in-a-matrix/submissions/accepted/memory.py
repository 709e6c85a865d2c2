# Depth-first search that keeps the length for each cell. O(m * n) time and space.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        length = [[0] * columns for _ in range(rows)]

        def longest(i, j):
            if not length[i][j]:
                best, value = 0, matrix[i][j]
                if i > 0 and matrix[i - 1][j] > value:
                    best = max(best, longest(i - 1, j))
                if i + 1 < rows and matrix[i + 1][j] > value:
                    best = max(best, longest(i + 1, j))
                if j > 0 and matrix[i][j - 1] > value:
                    best = max(best, longest(i, j - 1))
                if j + 1 < columns and matrix[i][j + 1] > value:
                    best = max(best, longest(i, j + 1))
                length[i][j] = best + 1
            return length[i][j]

        return max(longest(i, j) for i in range(rows) for j in range(columns))
