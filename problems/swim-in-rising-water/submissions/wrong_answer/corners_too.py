# Swims across corners. [edge]
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n, time = len(grid), 0
        heap, seen = [(grid[0][0], 0, 0)], {(0, 0)}
        while True:
            height, i, j = heapq.heappop(heap)
            time = max(time, height)
            if i == j == n - 1:
                return time
            for a in range(max(0, i - 1), min(n, i + 2)):
                for b in range(max(0, j - 1), min(n, j + 2)):
                    if (a, b) not in seen:
                        seen.add((a, b))
                        heapq.heappush(heap, (grid[a][b], a, b))
