# Lists a word for each place at which it is found. [edge]
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word
        rows, columns = len(board), len(board[0])
        found = []

        def walk(row, column, node):
            if not (0 <= row < rows and 0 <= column < columns) or board[row][column] not in node:
                return
            letter = board[row][column]
            node = node[letter]
            if "word" in node:
                found.append(node["word"])
            board[row][column] = "#"
            for near in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                walk(*near, node)
            board[row][column] = letter

        for row in range(rows):
            for column in range(columns):
                walk(row, column, root)
        return found
