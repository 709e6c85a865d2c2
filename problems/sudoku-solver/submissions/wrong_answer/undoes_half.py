# Empties the cell when it goes back, but leaves the digit marked in its box. [edge]
class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        rows, columns, boxes = defaultdict(set), defaultdict(set), defaultdict(set)
        empty = []
        for r, c in product(range(9), repeat=2):
            if board[r][c] == ".":
                empty.append((r, c))
            else:
                rows[r].add(board[r][c])
                columns[c].add(board[r][c])
                boxes[r // 3, c // 3].add(board[r][c])

        def fill(k):
            if k == len(empty):
                return True
            r, c = empty[k]
            for digit in "123456789":
                if digit in rows[r] or digit in columns[c] or digit in boxes[r // 3, c // 3]:
                    continue
                board[r][c] = digit
                rows[r].add(digit)
                columns[c].add(digit)
                boxes[r // 3, c // 3].add(digit)
                if fill(k + 1):
                    return True
                board[r][c] = "."
                rows[r].remove(digit)
                columns[c].remove(digit)
            return False

        fill(0)
