# Looks at the cells to the right and below without asking whether the board ends. [sample]
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        beginnings = {word[:end] for word in words for end in range(len(word) + 1)}
        found = set()

        def walk(row, column, spelt):
            letter = board[row][column]
            if spelt + letter not in beginnings:
                return
            found.add(spelt + letter)
            board[row][column] = "#"
            walk(row + 1, column, spelt + letter)
            walk(row, column + 1, spelt + letter)
            if row:
                walk(row - 1, column, spelt + letter)
            if column:
                walk(row, column - 1, spelt + letter)
            board[row][column] = letter

        for row in range(len(board)):
            for column in range(len(board[0])):
                walk(row, column, "")
        return list(found & set(words))
