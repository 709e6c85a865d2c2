# Returns the number of islands. [sample]
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def sink(i, j):
            if 0 <= i < rows and 0 <= j < columns and grid[i][j]:
                grid[i][j] = 0
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    sink(a, b)
                return 1
            return 0

        return sum(sink(i, j) for i in range(rows) for j in range(columns))
