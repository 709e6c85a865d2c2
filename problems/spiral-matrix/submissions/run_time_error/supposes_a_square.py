# Uses the number of columns for the rows as well. [edge]
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        n = len(matrix[0])
        walk = []
        for k in range((n + 1) // 2):
            last = n - 1 - k
            walk += [matrix[k][c] for c in range(k, last + 1)]
            walk += [matrix[r][last] for r in range(k + 1, last + 1)]
            walk += [matrix[last][c] for c in range(last - 1, k - 1, -1)]
            walk += [matrix[r][k] for r in range(last - 1, k, -1)]
        return walk
