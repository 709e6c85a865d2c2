# The fill goes down, left and right but never up again. [edge]
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        seen = set()
        islands = 0
        for i in range(rows):
            for j in range(columns):
                if grid[i][j] == "0" or (i, j) in seen:
                    continue
                islands += 1
                seen.add((i, j))
                stack = [(i, j)]
                while stack:
                    r, c = stack.pop()
                    for a, b in ((r + 1, c), (r, c - 1), (r, c + 1)):
                        if a < rows and 0 <= b < columns and grid[a][b] == "1" and (a, b) not in seen:
                            seen.add((a, b))
                            stack.append((a, b))
        return islands
