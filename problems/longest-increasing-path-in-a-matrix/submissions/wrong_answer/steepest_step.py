# Always steps to the greatest neighbour. [sample]
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])
        best = 0
        for i in range(rows):
            for j in range(columns):
                a, b, cells = i, j, 1
                while True:
                    around = [(matrix[c][d], c, d) for c, d in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1))
                              if 0 <= c < rows and 0 <= d < columns and matrix[c][d] > matrix[a][b]]
                    if not around:
                        break
                    _, a, b = max(around)
                    cells += 1
                best = max(best, cells)
        return best
