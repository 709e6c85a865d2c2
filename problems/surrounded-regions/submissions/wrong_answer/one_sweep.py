# Carries "open to the edge" along in one sweep from the upper left, which misses ways that turn back. [edge]
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        for i in range(rows):
            for j in range(columns):
                if board[i][j] == "O":
                    near = ((i - 1, j), (i, j - 1))
                    if i in (0, rows - 1) or j in (0, columns - 1) or any(board[a][b] == "S" for a, b in near):
                        board[i][j] = "S"
        for row in board:
            row[:] = ["O" if cell == "S" else "X" for cell in row]
