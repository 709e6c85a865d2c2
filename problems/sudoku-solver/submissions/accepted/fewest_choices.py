# Always the cell with the fewest digits left, kept as sets. O(9^m) time at worst, O(m) space.
class Solution:
    def solveSudoku(self, board: List[List[str]]) -> None:
        rows = [set("123456789") for _ in range(9)]
        columns = [set("123456789") for _ in range(9)]
        boxes = [set("123456789") for _ in range(9)]
        empty = []
        for r, c in product(range(9), repeat=2):
            if board[r][c] == ".":
                empty.append((r, c))
            else:
                for group in rows[r], columns[c], boxes[r // 3 * 3 + c // 3]:
                    group.remove(board[r][c])

        def choices(cell):
            r, c = cell
            return rows[r] & columns[c] & boxes[r // 3 * 3 + c // 3]

        def fill():
            if not empty:
                return True
            cell = min(empty, key=lambda cell: len(choices(cell)))
            empty.remove(cell)
            r, c = cell
            groups = rows[r], columns[c], boxes[r // 3 * 3 + c // 3]
            for digit in choices(cell):
                board[r][c] = digit
                for group in groups:
                    group.remove(digit)
                if fill():
                    return True
                for group in groups:
                    group.add(digit)
            empty.append(cell)
            return False

        fill()
