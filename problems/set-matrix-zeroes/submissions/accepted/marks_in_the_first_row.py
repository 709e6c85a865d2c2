# Marks of the columns in the first row; other rows are written at once. O(m n) time, O(n) for a row of zeros.
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        top = matrix[0]
        zeros = [0] * len(top)
        zero_in_top = 0 in top
        for row in matrix[1:]:
            if 0 in row:
                for c, x in enumerate(row):
                    if x == 0:
                        top[c] = 0
                row[:] = zeros
        marked = [c for c, x in enumerate(top) if x == 0]
        for row in matrix[1:]:
            for c in marked:
                row[c] = 0
        if zero_in_top:
            top[:] = zeros
