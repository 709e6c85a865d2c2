# Notes the rows and columns that have a zero. O(m n) time, O(m + n) space.
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        rows = [r for r, row in enumerate(matrix) if 0 in row]
        columns = [c for c, column in enumerate(zip(*matrix)) if 0 in column]
        for r in rows:
            matrix[r][:] = [0] * len(matrix[r])
        for row in matrix:
            for c in columns:
                row[c] = 0
