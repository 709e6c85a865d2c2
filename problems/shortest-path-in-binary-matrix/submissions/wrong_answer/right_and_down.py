# Fills a table to the right and downwards, as if the way never went up or to the left. [edge]
class Solution:
    def shortestPathBinaryMatrix(self, grid: List[List[int]]) -> int:
        n = len(grid)
        cells = [[math.inf] * n for _ in range(n)]
        for i in range(n):
            for j in range(n):
                if grid[i][j]:
                    continue
                if i == j == 0:
                    cells[i][j] = 1
                for a, b in ((i - 1, j), (i, j - 1), (i - 1, j - 1)):
                    if a >= 0 and b >= 0:
                        cells[i][j] = min(cells[i][j], cells[a][b] + 1)
        return -1 if cells[-1][-1] == math.inf else cells[-1][-1]
