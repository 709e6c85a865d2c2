# Row by row, with sets of columns and diagonals. O(n!) time, O(n) space besides the output.
class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        result, queens = [], []
        columns, falling, rising = set(), set(), set()

        def place(row):
            if row == n:
                result.append(["." * c + "Q" + "." * (n - c - 1) for c in queens])
                return
            for c in range(n):
                if c in columns or row - c in falling or row + c in rising:
                    continue
                queens.append(c)
                columns.add(c)
                falling.add(row - c)
                rising.add(row + c)
                place(row + 1)
                queens.pop()
                columns.remove(c)
                falling.remove(row - c)
                rising.remove(row + c)

        place(0)
        return result
