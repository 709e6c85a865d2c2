# Grows along the diagonal if the cells above and to the left are 1, whatever lies beyond them. [edge]
class Solution:
    def maximalSquare(self, matrix: List[List[str]]) -> int:
        side = [[int(cell) for cell in row] for row in matrix]
        for r in range(1, len(side)):
            for c in range(1, len(side[0])):
                if side[r][c] and side[r - 1][c] and side[r][c - 1]:
                    side[r][c] = side[r - 1][c - 1] + 1
        return max(map(max, side)) ** 2
