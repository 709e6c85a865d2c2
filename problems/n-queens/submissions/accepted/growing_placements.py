# All peaceful placements of the first rows, extended row by row. O(n * n!) time and space.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        placements = [()]
        for row in range(n):
            placements = [
                queens + (c,)
                for queens in placements
                for c in range(n)
                if all(c != q and abs(c - q) != row - r for r, q in enumerate(queens))
            ]
        return [["." * c + "Q" + "." * (n - c - 1) for c in queens] for queens in placements]
