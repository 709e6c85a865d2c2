# Searches from one zero after the other, and never lowers what an earlier search has written. [edge]
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        rows, columns = len(mat), len(mat[0])
        distance = [[0 if cell == 0 else None for cell in row] for row in mat]
        for i in range(rows):
            for j in range(columns):
                if mat[i][j]:
                    continue
                waiting = deque([(i, j)])
                while waiting:
                    a, b = waiting.popleft()
                    for c, d in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1)):
                        if 0 <= c < rows and 0 <= d < columns and distance[c][d] is None:
                            distance[c][d] = distance[a][b] + 1
                            waiting.append((c, d))
        return distance
