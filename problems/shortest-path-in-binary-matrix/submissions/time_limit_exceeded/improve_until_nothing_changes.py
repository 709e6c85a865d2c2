# Improves all cells in rounds until nothing changes. O(n^4) on a winding way. [large]
class Solution:
    def shortestPathBinaryMatrix(self, grid: List[List[int]]) -> int:
        n = len(grid)
        cells = [[math.inf] * n for _ in range(n)]
        if not grid[0][0]:
            cells[0][0] = 1
        changed = True
        while changed:
            changed = False
            for i in range(n):
                for j in range(n):
                    if grid[i][j]:
                        continue
                    around = [cells[a][b] for a in range(max(0, i - 1), min(n, i + 2)) for b in range(max(0, j - 1), min(n, j + 2))]
                    if min(around) + 1 < cells[i][j]:
                        cells[i][j] = min(around) + 1
                        changed = True
        return -1 if cells[-1][-1] == math.inf else cells[-1][-1]
