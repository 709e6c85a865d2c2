# Starts from the first row and the first column only. [edge]
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        waiting = [(0, j) for j in range(columns)] + [(i, 0) for i in range(rows)]
        while waiting:
            i, j = waiting.pop()
            if 0 <= i < rows and 0 <= j < columns and board[i][j] == "O":
                board[i][j] = "S"
                waiting += [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
        for row in board:
            row[:] = ["O" if cell == "S" else "X" for cell in row]
