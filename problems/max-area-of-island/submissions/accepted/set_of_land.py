# Takes one island after the other out of the set of all land. O(m * n) time and space.
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
        best = 0
        while land:
            island = [land.pop()]
            for i, j in island:
                near = {(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)} & land
                land -= near
                island.extend(near)
            best = max(best, len(island))
        return best
