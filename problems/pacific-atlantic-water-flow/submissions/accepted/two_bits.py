# One queue; a cell hands its two bits on uphill whenever it gains one. O(m * n) time and space.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        oceans = [[0] * columns for _ in range(rows)]
        for i in range(rows):
            oceans[i][0] |= 1
            oceans[i][-1] |= 2
        for j in range(columns):
            oceans[0][j] |= 1
            oceans[-1][j] |= 2
        waiting = deque((i, j) for i in range(rows) for j in range(columns) if oceans[i][j])
        while waiting:
            i, j = waiting.popleft()
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < rows and 0 <= b < columns and heights[a][b] >= heights[i][j] and oceans[i][j] & ~oceans[a][b]:
                    oceans[a][b] |= oceans[i][j]
                    waiting.append((a, b))
        return [[i, j] for i in range(rows) for j in range(columns) if oceans[i][j] == 3]
