# Holds both coordinates of a neighbour against the number of rows, and leaves a tall crate at its side. [edge]
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        size = len(grid)
        waiting = deque()
        fresh = 0
        for i, row in enumerate(grid):
            for j, kind in enumerate(row):
                if kind == 2:
                    waiting.append((i, j, 0))
                elif kind == 1:
                    fresh += 1
        minute = 0
        while waiting:
            i, j, minute = waiting.popleft()
            for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if 0 <= a < size and 0 <= b < size and grid[a][b] == 1:
                    grid[a][b] = 2
                    fresh -= 1
                    waiting.append((a, b, minute + 1))
        return minute if fresh == 0 else -1
