# Makes a table with as many columns as there are rows. [edge]
class Solution:
    def maximalSquare(self, matrix: List[List[str]]) -> int:
        m = len(matrix)
        side = [[0] * (m + 1) for _ in range(m + 1)]
        largest = 0
        for r, row in enumerate(matrix):
            for c, cell in enumerate(row):
                if cell == "1":
                    side[r + 1][c + 1] = 1 + min(side[r][c], side[r][c + 1], side[r + 1][c])
                    largest = max(largest, side[r + 1][c + 1])
        return largest * largest
