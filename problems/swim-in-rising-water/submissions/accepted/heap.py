# Takes the lowest cell at the rim of what was reached; the highest of them is the answer. O(n^2 log n) time, O(n^2) space.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n, time = len(grid), 0
        heap, seen = [(grid[0][0], 0, 0)], {(0, 0)}
        while (n - 1, n - 1) != heap[0][1:]:
            height, i, j = heapq.heappop(heap)
            time = max(time, height)
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < n and 0 <= b < n and (a, b) not in seen:
                    seen.add((a, b))
                    heapq.heappush(heap, (grid[a][b], a, b))
        return max(time, grid[-1][-1])
