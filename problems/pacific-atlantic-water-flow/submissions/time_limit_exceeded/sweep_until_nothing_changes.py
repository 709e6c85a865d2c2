# Hands the oceans on in sweeps over the whole island until nothing changes. O((m * n)^2) in a winding canyon. [large]
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        oceans = [[(i == 0 or j == 0) + 2 * (i == rows - 1 or j == columns - 1) for j in range(columns)] for i in range(rows)]
        changed = True
        while changed:
            changed = False
            for i in range(rows):
                for j in range(columns):
                    for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                        if 0 <= a < rows and 0 <= b < columns and heights[a][b] <= heights[i][j]:
                            if oceans[a][b] & ~oceans[i][j]:
                                oceans[i][j] |= oceans[a][b]
                                changed = True
        return [[i, j] for i in range(rows) for j in range(columns) if oceans[i][j] == 3]
