# Uses one bound for rows and columns, where the matrix is no square. [edge]
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        n = max(len(matrix), len(matrix[0]))
        zeros = [(r, c) for r in range(n) for c in range(n) if matrix[r][c] == 0]
        for r, c in zeros:
            for i in range(n):
                matrix[r][i] = matrix[i][c] = 0
