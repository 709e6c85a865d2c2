# Searches from each rotten orange in turn, and never improves what an earlier search has reached. [edge]
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        minute = {}
        for i in range(rows):
            for j in range(columns):
                if grid[i][j] != 2:
                    continue
                waiting = collections.deque([(i, j, 0)])
                while waiting:
                    a, b, now = waiting.popleft()
                    for c, d in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                        if 0 <= c < rows and 0 <= d < columns and grid[c][d] == 1 and (c, d) not in minute:
                            minute[c, d] = now + 1
                            waiting.append((c, d, now + 1))
        if any(grid[i][j] == 1 and (i, j) not in minute for i in range(rows) for j in range(columns)):
            return -1
        return max(minute.values(), default=0)
