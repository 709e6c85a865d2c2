# Looks at all four neighbours without asking whether they are on the board. [edge]
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        waiting = [(i, j) for i in range(rows) for j in range(columns)
                   if board[i][j] == "O" and (i in (0, rows - 1) or j in (0, columns - 1))]
        while waiting:
            i, j = waiting.pop()
            board[i][j] = "S"
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if board[a][b] == "O":
                    waiting.append((a, b))
        for row in board:
            row[:] = ["O" if cell == "S" else "X" for cell in row]
