# Breadth-first search from all Os on the edge. O(m * n) time and space.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        waiting = collections.deque()
        for i in range(rows):
            for j in range(columns):
                if board[i][j] == "O" and (i in (0, rows - 1) or j in (0, columns - 1)):
                    board[i][j] = "S"
                    waiting.append((i, j))
        while waiting:
            i, j = waiting.popleft()
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < rows and 0 <= b < columns and board[a][b] == "O":
                    board[a][b] = "S"
                    waiting.append((a, b))
        for row in board:
            row[:] = ["O" if cell == "S" else "X" for cell in row]
