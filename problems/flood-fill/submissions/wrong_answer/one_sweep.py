# Spreads in one sweep downwards and one upwards, which is not enough for bends. [edge]
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        rows, columns, old = len(image), len(image[0]), image[sr][sc]
        area = {(sr, sc)}
        cells = [(i, j) for i in range(rows) for j in range(columns)]
        for order in (cells, cells[::-1]):
            for i, j in order:
                if image[i][j] == old and area & {(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)}:
                    area.add((i, j))
        return [[color if (i, j) in area else image[i][j] for j in range(columns)] for i in range(rows)]
