# Marks a cell when it leaves the queue, so that it may be counted twice. [edge]
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        best = 0
        for i in range(rows):
            for j in range(columns):
                if not grid[i][j]:
                    continue
                area, waiting = 0, deque([(i, j)])
                while waiting:
                    a, b = waiting.popleft()
                    area += 1
                    grid[a][b] = 0
                    for c, d in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1)):
                        if 0 <= c < rows and 0 <= d < columns and grid[c][d]:
                            waiting.append((c, d))
                best = max(best, area)
        return best
