# Counts the rounds by the rows only. [edge]
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, columns = len(matrix), len(matrix[0])
        walk = []
        for k in range((rows + 1) // 2):
            walk += matrix[k][k:columns - k]
            walk += [matrix[r][columns - 1 - k] for r in range(k + 1, rows - k)]
            if k < rows - 1 - k:
                walk += [matrix[rows - 1 - k][c] for c in range(columns - 2 - k, k - 1, -1)]
                walk += [matrix[r][k] for r in range(rows - 2 - k, k, -1)]
        return walk
