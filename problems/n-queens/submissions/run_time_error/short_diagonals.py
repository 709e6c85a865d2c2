# Counts the queens on each diagonal in a list as long as the board has rows. [sample]
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        result = []
        columns, falling, rising = [0] * n, [0] * n, [0] * n

        def place(queens):
            row = len(queens)
            if row == n:
                result.append(["." * c + "Q" + "." * (n - c - 1) for c in queens])
                return
            for c in range(n):
                if columns[c] or falling[row - c] or rising[row + c]:
                    continue
                columns[c] = falling[row - c] = rising[row + c] = 1
                place(queens + [c])
                columns[c] = falling[row - c] = rising[row + c] = 0

        place([])
        return result
