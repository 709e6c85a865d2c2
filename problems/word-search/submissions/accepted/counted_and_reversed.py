# Explicit stack after two cuts: letters must suffice, and the search starts at the rarer end. O(m * n * 3^L) time, O(L) space.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])
        letters = [letter for row in board for letter in row]
        supply = Counter(letters)
        if Counter(word) - supply:
            return False
        if supply[word[0]] > supply[word[-1]]:
            word = word[::-1]

        near = []
        for cell in range(rows * columns):
            i, j = divmod(cell, columns)
            steps = ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
            near.append([a * columns + b for a, b in steps if 0 <= a < rows and 0 <= b < columns])

        # Each entry: a cell whose letter fits, how many letters are read with it, and the cells of the path as bits.
        stack = [(cell, 1, 1 << cell) for cell in range(rows * columns) if letters[cell] == word[0]]
        while stack:
            cell, done, used = stack.pop()
            if done == len(word):
                return True
            wanted = word[done]
            for other in near[cell]:
                if letters[other] == wanted and not used >> other & 1:
                    stack.append((other, done + 1, used | 1 << other))
        return False
