# Follows the water down with memory; on a plateau unfinished results are stored. [edge]
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        oceans = {}

        def flow(i, j):
            if (i, j) not in oceans:
                oceans[i, j] = 0
                bits = 0
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if a < 0 or b < 0:
                        bits |= 1
                    elif a == rows or b == columns:
                        bits |= 2
                    elif heights[a][b] <= heights[i][j]:
                        bits |= flow(a, b)
                oceans[i, j] = bits
            return oceans[i, j]

        return [[i, j] for i in range(rows) for j in range(columns) if flow(i, j) == 3]
