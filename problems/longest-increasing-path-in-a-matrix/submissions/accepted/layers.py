# Takes away cells without a greater neighbour, layer by layer, and counts the layers. O(m * n) time and space.
class Solution:
    def longestIncreasingPath(self, matrix: List[List[int]]) -> int:
        rows, columns = len(matrix), len(matrix[0])

        def neighbours(i, j):
            return [(a, b) for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)) if 0 <= a < rows and 0 <= b < columns]

        greater = {}
        for i in range(rows):
            for j in range(columns):
                greater[i, j] = sum(matrix[a][b] > matrix[i][j] for a, b in neighbours(i, j))
        layer = [cell for cell, count in greater.items() if count == 0]
        layers = 0
        while layer:
            layers += 1
            below = []
            for i, j in layer:
                for a, b in neighbours(i, j):
                    if matrix[a][b] < matrix[i][j]:
                        greater[a, b] -= 1
                        if greater[a, b] == 0:
                            below.append((a, b))
            layer = below
        return layers
