# Depth-first search by recursion that sinks the land it has seen. O(m * n) time, O(m * n) stack.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        def sink(i, j):
            if not (0 <= i < len(grid) and 0 <= j < len(grid[0])) or grid[i][j] != "1":
                return
            grid[i][j] = "0"
            sink(i + 1, j)
            sink(i - 1, j)
            sink(i, j + 1)
            sink(i, j - 1)

        islands = 0
        for i in range(len(grid)):
            for j in range(len(grid[0])):
                if grid[i][j] == "1":
                    islands += 1
                    sink(i, j)
        return islands
