# Steps to equal numbers as well, so that two of them call each other for ever. [edge]
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])

        @cache
        def longest(i, j):
            around = ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
            return 1 + max((longest(a, b) for a, b in around
                            if 0 <= a < rows and 0 <= b < columns and matrix[a][b] >= matrix[i][j]), default=0)

        return max(longest(i, j) for i in range(rows) for j in range(columns))
