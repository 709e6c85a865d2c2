# Spoils while it walks, so that the rot runs on to the right and down within one minute. [sample]
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        minutes = 0
        while True:
            fresh = changed = 0
            for i in range(rows):
                for j in range(columns):
                    if grid[i][j] != 1:
                        continue
                    fresh += 1
                    around = ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
                    if any(0 <= a < rows and 0 <= b < columns and grid[a][b] == 2 for a, b in around):
                        grid[i][j] = 2
                        changed += 1
            if not fresh:
                return minutes
            if not changed:
                return -1
            minutes += 1
