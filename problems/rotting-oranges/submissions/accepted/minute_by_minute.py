# Walks over the whole crate once a minute, and spoils what it noted afterwards. O((m * n)^2) time, O(m * n) space.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def rotten(i, j):
            return 0 <= i < rows and 0 <= j < columns and grid[i][j] == 2

        minutes = 0
        while True:
            fresh = [(i, j) for i in range(rows) for j in range(columns) if grid[i][j] == 1]
            if not fresh:
                return minutes
            spoilt = [(i, j) for i, j in fresh
                      if rotten(i - 1, j) or rotten(i + 1, j) or rotten(i, j - 1) or rotten(i, j + 1)]
            if not spoilt:
                return -1
            for i, j in spoilt:
                grid[i][j] = 2
            minutes += 1
