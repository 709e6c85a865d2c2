# Takes the least over all zeros for every cell. O((m * n)^2). [large]
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        zeros = [(i, j) for i, row in enumerate(mat) for j, cell in enumerate(row) if cell == 0]
        return [[min(abs(i - a) + abs(j - b) for a, b in zeros) for j in range(len(row))] for i, row in enumerate(mat)]
