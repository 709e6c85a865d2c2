# Mirrors every board whose first queen is in the left half, and also those with her in the middle. [edge]
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        result = []

        def place(queens):
            row = len(queens)
            if row == n:
                for board in queens, [n - 1 - c for c in queens]:
                    result.append(["." * c + "Q" + "." * (n - c - 1) for c in board])
                return
            for c in range(n if row else (n + 1) // 2):
                if all(c != q and abs(c - q) != row - r for r, q in enumerate(queens)):
                    place(queens + [c])

        place([])
        return result
