# A search uphill from each ocean, with sets of cells. O(m * n) time and space.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])

        def climb(edge):
            reached, waiting = set(edge), list(edge)
            while waiting:
                i, j = waiting.pop()
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < rows and 0 <= b < columns and heights[a][b] >= heights[i][j] and (a, b) not in reached:
                        reached.add((a, b))
                        waiting.append((a, b))
            return reached

        pacific = [(0, j) for j in range(columns)] + [(i, 0) for i in range(rows)]
        atlantic = [(rows - 1, j) for j in range(columns)] + [(i, columns - 1) for i in range(rows)]
        return [[i, j] for i, j in climb(pacific) & climb(atlantic)]
