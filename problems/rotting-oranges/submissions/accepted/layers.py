# A list of places for each minute, from all rotten oranges at once. O(m * n) time, O(m * n) space.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        places = {(i, j): kind for i, row in enumerate(grid) for j, kind in enumerate(row)}
        layer = [place for place, kind in places.items() if kind == 2]
        fresh = {place for place, kind in places.items() if kind == 1}
        minutes = 0
        while fresh:
            layer = [(i + a, j + b) for i, j in layer for a, b in ((0, 1), (1, 0), (0, -1), (-1, 0))]
            layer = list(fresh.intersection(layer))
            if not layer:
                return -1
            fresh.difference_update(layer)
            minutes += 1
        return minutes
