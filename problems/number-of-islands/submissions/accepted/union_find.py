# Union-find over neighbouring land with path halving. O(m * n * log(m * n)) time at worst, O(m * n) space.
class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])
        parent = list(range(rows * columns))

        def find(cell):
            while parent[cell] != cell:
                parent[cell] = cell = parent[parent[cell]]
            return cell

        islands = 0
        for i in range(rows):
            for j in range(columns):
                if grid[i][j] != "1":
                    continue
                here = i * columns + j
                islands += 1
                if i and grid[i - 1][j] == "1":
                    parent[here] = find(here - columns)
                    islands -= 1
                if j and grid[i][j - 1] == "1":
                    left, root = find(here - 1), find(here)
                    if left != root:
                        parent[root] = left
                        islands -= 1
        return islands
