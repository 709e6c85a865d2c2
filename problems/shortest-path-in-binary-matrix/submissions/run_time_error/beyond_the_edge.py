# Looks at all eight cells around without asking whether they are in the grid. [sample]
class Solution:
    def shortestPathBinaryMatrix(self, grid: List[List[int]]) -> int:
        n = len(grid)
        if grid[0][0] or grid[-1][-1]:
            return -1
        waiting = deque([(0, 0, 1)])
        grid[0][0] = 1
        while waiting:
            i, j, cells = waiting.popleft()
            if i == j == n - 1:
                return cells
            for a in (i - 1, i, i + 1):
                for b in (j - 1, j, j + 1):
                    if a >= 0 and b >= 0 and not grid[a][b]:
                        grid[a][b] = 1
                        waiting.append((a, b, cells + 1))
        return -1
