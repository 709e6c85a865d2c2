# Binary search for the time, with a search over flooded cells for each guess. O(n^2 log n) time, O(n^2) space.
class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        n = len(grid)

        def possible(time):
            if grid[0][0] > time:
                return False
            seen, waiting = {(0, 0)}, [(0, 0)]
            while waiting:
                i, j = waiting.pop()
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < n and 0 <= b < n and grid[a][b] <= time and (a, b) not in seen:
                        seen.add((a, b))
                        waiting.append((a, b))
            return (n - 1, n - 1) in seen

        low, high = 0, n * n - 1
        while low < high:
            middle = (low + high) // 2
            if possible(middle):
                high = middle
            else:
                low = middle + 1
        return low
