# Backtracking from every cell, marking the path on the board. O(m * n * 3^L) time, O(L) stack for a word of length L.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def spells(i, j, done):
            if done == len(word):
                return True
            if not (0 <= i < rows and 0 <= j < columns) or board[i][j] != word[done]:
                return False
            board[i][j] = "#"
            found = (
                spells(i + 1, j, done + 1)
                or spells(i - 1, j, done + 1)
                or spells(i, j + 1, done + 1)
                or spells(i, j - 1, done + 1)
            )
            board[i][j] = word[done]
            return found

        return any(spells(i, j, 0) for i in range(rows) for j in range(columns))
