# Ring by ring: all cells at one distance, then all at the next. O(m * n) time, O(m * n) space.
class Solution:
    def fewestSteps(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        ring = {(0, 0)} if grid[0][0] == 0 else set()
        seen = set(ring)
        steps = 0
        while ring:
            if (rows - 1, columns - 1) in ring:
                return steps
            near = {(y + dy, x + dx) for y, x in ring for dy, dx in ((1, 0), (-1, 0), (0, 1), (0, -1))}
            ring = {(y, x) for y, x in near if 0 <= y < rows and 0 <= x < columns and grid[y][x] == 0} - seen
            seen |= ring
            steps += 1
        return -1
