# Looks only at the boxes on the diagonal of the board. [edge]
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        units = [list(row) for row in board] + [list(column) for column in zip(*board)]
        for k in (0, 3, 6):
            units.append([board[i][j] for i in range(k, k + 3) for j in range(k, k + 3)])
        for unit in units:
            digits = [cell for cell in unit if cell != "."]
            if len(digits) != len(set(digits)):
                return False
        return True
