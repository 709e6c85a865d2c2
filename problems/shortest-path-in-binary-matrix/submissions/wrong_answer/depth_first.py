# Searches depth-first with one mark for each cell. [edge]
class Solution:
    def shortestPathBinaryMatrix(self, grid: List[List[int]]) -> int:
        n = len(grid)

        def walk(i, j, cells):
            if not (0 <= i < n and 0 <= j < n) or grid[i][j]:
                return -1
            if i == j == n - 1:
                return cells
            grid[i][j] = 1
            for a, b in ((1, 1), (1, 0), (0, 1), (1, -1), (-1, 1), (0, -1), (-1, 0), (-1, -1)):
                found = walk(i + a, j + b, cells + 1)
                if found > 0:
                    return found
            return -1

        return walk(0, 0, 1)
