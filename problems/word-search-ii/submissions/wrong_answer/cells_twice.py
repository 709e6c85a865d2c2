# Does not mark the cells in use, so that a word may use one twice. [sample]
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        rows, columns = len(board), len(board[0])
        result = []
        for word in words:
            ends = {(row, column) for row in range(rows) for column in range(columns) if board[row][column] == word[0]}
            for letter in word[1:]:
                ends = {
                    (r, c)
                    for row, column in ends
                    for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
                    if 0 <= r < rows and 0 <= c < columns and board[r][c] == letter
                }
            if ends:
                result.append(word)
        return result
