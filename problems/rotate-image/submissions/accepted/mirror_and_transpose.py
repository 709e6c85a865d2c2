# Reverses the order of the rows, then mirrors at the main diagonal. O(n^2) time, O(1) space.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        matrix.reverse()
        for r in range(len(matrix)):
            for c in range(r):
                matrix[r][c], matrix[c][r] = matrix[c][r], matrix[r][c]
