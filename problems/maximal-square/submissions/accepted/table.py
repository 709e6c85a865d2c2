# The square that ends at each cell, from its three neighbours. O(m * n) time, O(n) space.
class Solution:
    def maximalSquare(self, matrix: List[List[str]]) -> int:
        above = [0] * (len(matrix[0]) + 1)
        largest = 0
        for row in matrix:
            side = [0]
            for c, cell in enumerate(row):
                side.append(1 + min(above[c], above[c + 1], side[c]) if cell == "1" else 0)
            largest = max(largest, max(side))
            above = side
        return largest * largest
