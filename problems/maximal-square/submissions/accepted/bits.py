# Rows as bit sets; shrinks all squares of a size to those of the next one. O(m * n * k / 64) time, O(m * n / 64) space.
class Solution:
    def maximalSquare(self, matrix: List[List[str]]) -> int:
        ends = [int("".join(row), 2) for row in matrix]
        side = 0
        while any(ends):
            side += 1
            ends = [a & b & (a >> 1) & (b >> 1) for a, b in zip(ends, ends[1:])]
        return side * side
