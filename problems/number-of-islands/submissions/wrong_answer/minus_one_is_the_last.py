# Forgets the test for indices below 0, and index -1 is the last row or column. [edge]
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        islands = 0
        for i in range(rows):
            for j in range(columns):
                if grid[i][j] != "1":
                    continue
                islands += 1
                grid[i][j] = "0"
                stack = [(i, j)]
                while stack:
                    r, c = stack.pop()
                    for a, b in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if a < rows and b < columns and grid[a][b] == "1":
                            grid[a][b] = "0"
                            stack.append((a, b))
        return islands
