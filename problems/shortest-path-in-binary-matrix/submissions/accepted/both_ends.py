# Searches from both ends with sets, and grows the smaller layer. O(n^2) time and space.
class Solution:
    def shortestPathBinaryMatrix(self, grid: List[List[int]]) -> int:
        n = len(grid)
        free = {(i, j) for i in range(n) for j in range(n) if not grid[i][j]}
        near, far, cells = {(0, 0)} & free, {(n - 1, n - 1)} & free, 1
        free -= near | far
        while near and far:
            if near & far:
                return cells
            cells += 1
            around = {(a, b) for i, j in near for a in (i - 1, i, i + 1) for b in (j - 1, j, j + 1)}
            if around & far:
                return cells
            near = around & free
            free -= near
            if len(far) < len(near):
                near, far = far, near
        return -1
