# Turns every cell into a number, also the dot. [sample]
class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        rows = [[False] * 9 for _ in range(9)]
        columns = [[False] * 9 for _ in range(9)]
        boxes = [[False] * 9 for _ in range(9)]
        for i in range(9):
            for j in range(9):
                digit = int(board[i][j]) - 1
                box = i // 3 * 3 + j // 3
                if rows[i][digit] or columns[j][digit] or boxes[box][digit]:
                    return False
                rows[i][digit] = columns[j][digit] = boxes[box][digit] = True
        return True
