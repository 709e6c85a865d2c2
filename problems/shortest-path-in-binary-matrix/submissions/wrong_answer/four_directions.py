# Steps across sides only. [sample]
class Solution:
    def shortestPathBinaryMatrix(self, grid: List[List[int]]) -> int:
        n = len(grid)
        if grid[0][0]:
            return -1
        waiting, cells = deque([(0, 0)]), {(0, 0): 1}
        while waiting:
            i, j = waiting.popleft()
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < n and 0 <= b < n and not grid[a][b] and (a, b) not in cells:
                    cells[a, b] = cells[i, j] + 1
                    waiting.append((a, b))
        return cells.get((n - 1, n - 1), -1)
