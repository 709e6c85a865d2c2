# Three passes: the digits of each row, column and box must differ. O(n^2) time, O(n) space.
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        units = [list(row) for row in board]
        units += [list(column) for column in zip(*board)]
        for top in (0, 3, 6):
            for left in (0, 3, 6):
                units.append([board[i][j] for i in range(top, top + 3) for j in range(left, left + 3)])
        for unit in units:
            digits = [cell for cell in unit if cell != "."]
            if len(set(digits)) < len(digits):
                return False
        return True
