# Spells out every path of the word's length, whatever its letters, and compares only at its end. [large]
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def explore(path):
            if len(path) == len(word):
                return "".join(board[i][j] for i, j in path) == word
            i, j = path[-1]
            for cell in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if 0 <= cell[0] < rows and 0 <= cell[1] < columns and cell not in path:
                    if explore(path + [cell]):
                        return True
            return False

        return any(explore([(i, j)]) for i in range(rows) for j in range(columns))
