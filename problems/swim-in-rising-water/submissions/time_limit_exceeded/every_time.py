# Searches anew for every time from the height of the first cell on. O(n^4). [large]
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)
        for time in range(grid[0][0], n * n):
            seen, waiting = {(0, 0)}, [(0, 0)]
            while waiting:
                i, j = waiting.pop()
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < n and 0 <= b < n and grid[a][b] <= time and (a, b) not in seen:
                        seen.add((a, b))
                        waiting.append((a, b))
            if (n - 1, n - 1) in seen:
                return time
