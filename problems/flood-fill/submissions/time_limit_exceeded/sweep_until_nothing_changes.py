# Sweeps over the whole image until nothing changes. O((m * n)^2) on a winding area. [large]
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        rows, columns, old = len(image), len(image[0]), image[sr][sc]
        area, size = {(sr, sc)}, 0
        while len(area) > size:
            size = len(area)
            for i in range(rows):
                for j in range(columns):
                    if image[i][j] == old and area & {(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)}:
                        area.add((i, j))
        return [[color if (i, j) in area else image[i][j] for j in range(columns)] for i in range(rows)]
