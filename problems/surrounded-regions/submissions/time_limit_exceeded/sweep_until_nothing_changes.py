# Sweeps over the whole board until a sweep changes nothing. O((m * n)^2) on a winding region. [large]
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        changed = True
        while changed:
            changed = False
            for i in range(rows):
                for j in range(columns):
                    if board[i][j] != "O":
                        continue
                    around = ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
                    if any(not (0 <= a < rows and 0 <= b < columns) or board[a][b] == "S" for a, b in around):
                        board[i][j] = "S"
                        changed = True
        for row in board:
            row[:] = ["O" if cell == "S" else "X" for cell in row]
