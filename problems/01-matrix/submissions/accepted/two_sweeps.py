# Columns first, then rows, each forwards and backwards. O(m * n) time, O(1) extra space.
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        far = len(mat) + len(mat[0])

        def sweep(line):
            for order in (range(len(line)), reversed(range(len(line)))):
                last = far
                for k in order:
                    line[k] = last = min(line[k], last + 1)
            return line

        lines = [[cell * far for cell in row] for row in mat]
        columns = [sweep(list(column)) for column in zip(*lines)]
        return [sweep(list(row)) for row in zip(*columns)]
