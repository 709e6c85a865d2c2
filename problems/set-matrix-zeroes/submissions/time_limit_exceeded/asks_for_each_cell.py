# Looks along the row and the column of each cell in a copy. O(m n (m + n)) time. [large]
class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        before = [list(row) for row in matrix]
        for r, row in enumerate(matrix):
            for c in range(len(row)):
                if 0 in before[r] or any(other[c] == 0 for other in before):
                    row[c] = 0
