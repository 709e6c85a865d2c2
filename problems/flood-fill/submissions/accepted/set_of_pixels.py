# Collects the pixels of the area in a set, then makes a new image. O(m * n) time and space.
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        same = {(i, j) for i, row in enumerate(image) for j, pixel in enumerate(row) if pixel == image[sr][sc]}
        area, fresh = set(), {(sr, sc)}
        while fresh:
            area |= fresh
            near = {cell for i, j in fresh for cell in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))}
            fresh = (near & same) - area
        return [[color if (i, j) in area else pixel for j, pixel in enumerate(row)] for i, row in enumerate(image)]
