# Numbers the cells through and takes the end of a row and the start of the next for neighbours. [edge]
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        columns = len(board[0])
        cells = [letter for row in board for letter in row]

        def spells(cell, done):
            if done == len(word):
                return True
            if not 0 <= cell < len(cells) or cells[cell] != word[done]:
                return False
            cells[cell] = None
            found = any(spells(cell + step, done + 1) for step in {1, -1, columns, -columns})
            cells[cell] = word[done]
            return found

        return any(spells(cell, 0) for cell in range(len(cells)))
