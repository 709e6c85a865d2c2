# Takes a number that was met before for a cell that was taken. [edge]
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, columns = len(matrix), len(matrix[0])
        r = c = 0
        down, right = 0, 1
        walk = []
        for _ in range(rows * columns):
            if matrix[r][c] not in walk:
                walk.append(matrix[r][c])
            if not (0 <= r + down < rows and 0 <= c + right < columns) or matrix[r + down][c + right] in walk:
                down, right = right, -down
            r, c = (r + down) % rows, (c + right) % columns
        return walk
