# Forgets the diagonals that rise. [sample]
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        return [
            ["." * c + "Q" + "." * (n - c - 1) for c in queens]
            for queens in permutations(range(n))
            if len({row - c for row, c in enumerate(queens)}) == n
        ]
