# Takes some candidate of each cell; at a dead end there is none to take. [edge]
class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        for r, c in product(range(9), repeat=2):
            if board[r][c] != ".":
                continue
            left = set("123456789") - set(board[r]) - {row[c] for row in board}
            for y in range(r // 3 * 3, r // 3 * 3 + 3):
                left -= set(board[y][c // 3 * 3:c // 3 * 3 + 3])
            board[r][c] = min(left)
