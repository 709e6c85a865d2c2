# Checks rows and columns only. [edge]
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        for unit in list(board) + [list(column) for column in zip(*board)]:
            digits = [cell for cell in unit if cell != "."]
            if len(digits) != len(set(digits)):
                return False
        return True
