# One set of (unit, digit) for rows, columns and boxes, one pass. O(n^2) time and space.
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        seen = set()
        for i in range(9):
            for j in range(9):
                digit = board[i][j]
                if digit == ".":
                    continue
                marks = {("row", i, digit), ("column", j, digit), ("box", i // 3, j // 3, digit)}
                if seen & marks:
                    return False
                seen |= marks
        return True
