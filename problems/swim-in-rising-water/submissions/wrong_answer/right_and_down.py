# Goes only to the right and downwards. [edge]
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        time = [row[:] for row in grid]
        for i in range(n):
            for j in range(n):
                before = [time[a][b] for a, b in ((i - 1, j), (i, j - 1)) if a >= 0 and b >= 0]
                if before:
                    time[i][j] = max(grid[i][j], min(before))
        return time[-1][-1]
