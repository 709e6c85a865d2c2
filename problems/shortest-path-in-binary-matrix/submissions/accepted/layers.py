# Breadth-first search, layer by layer. O(n^2) time and space.
class Solution:
    def shortestPathBinaryMatrix(self, grid: List[List[int]]) -> int:
        n = len(grid)
        if grid[0][0] or grid[-1][-1]:
            return -1
        grid[0][0] = 1
        layer, cells = [(0, 0)], 1
        while layer:
            if (n - 1, n - 1) in layer:
                return cells
            cells += 1
            following = []
            for i, j in layer:
                for a in range(max(0, i - 1), min(n, i + 2)):
                    for b in range(max(0, j - 1), min(n, j + 2)):
                        if not grid[a][b]:
                            grid[a][b] = 1
                            following.append((a, b))
            layer = following
        return -1
