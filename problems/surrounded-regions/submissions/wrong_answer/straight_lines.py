# Takes an O for surrounded if there is an X in each of the four directions. [edge]
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        lost = []
        for i in range(rows):
            for j in range(columns):
                lines = [board[i][:j], board[i][j + 1:], [board[a][j] for a in range(i)], [board[a][j] for a in range(i + 1, rows)]]
                if all("X" in line for line in lines):
                    lost.append((i, j))
        for i, j in lost:
            board[i][j] = "X"
