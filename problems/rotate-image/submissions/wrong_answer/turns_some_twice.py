# Rounds both limits of the quarter up, so that for an odd n some rings are turned more than once. [edge]
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        last = n - 1
        for r in range((n + 1) // 2):
            for c in range((n + 1) // 2):
                held = matrix[r][c]
                matrix[r][c] = matrix[last - c][r]
                matrix[last - c][r] = matrix[last - r][last - c]
                matrix[last - r][last - c] = matrix[c][last - r]
                matrix[c][last - r] = held
