# Makes a new matrix, which the caller does not see. [sample]
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        rows = {r for r, row in enumerate(matrix) if 0 in row}
        columns = {c for row in matrix for c, x in enumerate(row) if x == 0}
        matrix = [[0 if r in rows or c in columns else x for c, x in enumerate(row)] for r, row in enumerate(matrix)]
