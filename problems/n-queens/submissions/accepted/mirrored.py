# Row by row with bits; the first queen stays in the left half, and each board is mirrored. O(n!) time, O(n) space besides the output.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        result, queens = [], []

        def place(columns, falling, rising):
            row = len(queens)
            if row == n:
                board = ["." * c + "Q" + "." * (n - c - 1) for c in queens]
                result.append(board)
                if 2 * queens[0] != n - 1:
                    result.append([line[::-1] for line in board])
                return
            for c in range(n if row else (n + 1) // 2):
                bit = 1 << c
                if bit & (columns | falling | rising):
                    continue
                queens.append(c)
                place(columns | bit, (falling | bit) << 1, (rising | bit) >> 1)
                queens.pop()

        place(0, 0, 0)
        return result
