# Fills cells that have one candidate until there is none, and leaves the others empty. [edge]
class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        changed = True
        while changed:
            changed = False
            for r, c in product(range(9), repeat=2):
                if board[r][c] != ".":
                    continue
                left = set("123456789") - set(board[r]) - {row[c] for row in board}
                for y in range(r // 3 * 3, r // 3 * 3 + 3):
                    left -= set(board[y][c // 3 * 3:c // 3 * 3 + 3])
                if len(left) == 1:
                    board[r][c] = left.pop()
                    changed = True
