# Finds the way with the least sum of heights, and returns the greatest height on it. [edge]
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        heap, done = [(grid[0][0], grid[0][0], 0, 0)], set()
        while heap:
            total, highest, i, j = heapq.heappop(heap)
            if i == j == n - 1:
                return highest
            if (i, j) in done:
                continue
            done.add((i, j))
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < n and 0 <= b < n:
                    heapq.heappush(heap, (total + grid[a][b], max(highest, grid[a][b]), a, b))
