# Searches the whole island anew from each of its cells. O((m * n)^2). [large]
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def area(i, j):
            seen, waiting = {(i, j)}, [(i, j)]
            while waiting:
                a, b = waiting.pop()
                for c, d in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1)):
                    if 0 <= c < rows and 0 <= d < columns and grid[c][d] and (c, d) not in seen:
                        seen.add((c, d))
                        waiting.append((c, d))
            return len(seen)

        return max((area(i, j) for i in range(rows) for j in range(columns) if grid[i][j]), default=0)
