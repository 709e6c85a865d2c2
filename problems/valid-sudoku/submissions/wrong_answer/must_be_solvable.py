# Says no as well where some empty cell has no digit left, although no rule is broken. [edge]
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        def seen(i, j):
            top, left = i // 3 * 3, j // 3 * 3
            for k in range(9):
                for a, b in ((i, k), (k, j), (top + k // 3, left + k % 3)):
                    if (a, b) != (i, j) and board[a][b] != ".":
                        yield board[a][b]

        for i in range(9):
            for j in range(9):
                others = set(seen(i, j))
                if board[i][j] in others or len(others) == 9:
                    return False
        return True
