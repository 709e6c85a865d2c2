# A set of all beginnings of words, asked at each step of the walk. O(total length + m n 3^L) steps.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        wanted = set(words)
        beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
        rows, columns = len(board), len(board[0])
        found = set()

        def walk(row, column, spelt):
            letter = board[row][column]
            spelt += letter
            if spelt not in beginnings:
                return
            if spelt in wanted:
                found.add(spelt)
            board[row][column] = "#"
            if row:
                walk(row - 1, column, spelt)
            if column:
                walk(row, column - 1, spelt)
            if row + 1 < rows:
                walk(row + 1, column, spelt)
            if column + 1 < columns:
                walk(row, column + 1, spelt)
            board[row][column] = letter

        for row in range(rows):
            for column in range(columns):
                walk(row, column, "")
        return list(found)
