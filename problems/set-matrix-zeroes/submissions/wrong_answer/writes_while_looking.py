# Writes rows and columns at once, and takes the zeros it wrote for zeros of the beginning. [edge]
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        for r in range(len(matrix)):
            for c in range(len(matrix[0])):
                if matrix[r][c] == 0:
                    matrix[r][:] = [0] * len(matrix[r])
                    for row in matrix:
                        row[c] = 0
