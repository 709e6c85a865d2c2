# Leaves the marks of a dead end in place, so that a better path cannot use those cells. [edge]
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def spells(i, j, done, path):
            if done == len(word):
                return True
            if not (0 <= i < rows and 0 <= j < columns) or (i, j) in path or board[i][j] != word[done]:
                return False
            path.add((i, j))
            return any(spells(i + a, j + b, done + 1, path) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1)))

        return any(spells(i, j, 0, set()) for i in range(rows) for j in range(columns))
