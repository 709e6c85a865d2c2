# Recursive search that turns land into water and returns the area. O(m * n) time and space.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def area(i, j):
            if not (0 <= i < rows and 0 <= j < columns and grid[i][j]):
                return 0
            grid[i][j] = 0
            return 1 + area(i - 1, j) + area(i + 1, j) + area(i, j - 1) + area(i, j + 1)

        return max(area(i, j) for i in range(rows) for j in range(columns))
