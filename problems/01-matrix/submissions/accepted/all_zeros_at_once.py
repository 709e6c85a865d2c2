# Breadth-first search, layer by layer, from all zeros at once. O(m * n) time and space.
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        rows, columns = len(mat), len(mat[0])
        distance = [[None if cell else 0 for cell in row] for row in mat]
        layer = [(i, j) for i in range(rows) for j in range(columns) if mat[i][j] == 0]
        steps = 0
        while layer:
            steps += 1
            following = []
            for i, j in layer:
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < rows and 0 <= b < columns and distance[a][b] is None:
                        distance[a][b] = steps
                        following.append((a, b))
            layer = following
        return distance
