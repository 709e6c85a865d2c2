# Searches to the right and downwards only. [edge]
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def area(i, j):
            if i == rows or j == columns or not grid[i][j]:
                return 0
            grid[i][j] = 0
            return 1 + area(i + 1, j) + area(i, j + 1)

        return max(area(i, j) for i in range(rows) for j in range(columns))
