# Looks for a zero in the same row and in the same column only. [sample]
class Solution:
    def updateMatrix(self, mat: List[List[int]]) -> List[List[int]]:
        rows, columns = len(mat), len(mat[0])
        result = []
        for i in range(rows):
            line = []
            for j in range(columns):
                near = [abs(j - b) for b in range(columns) if mat[i][b] == 0]
                near += [abs(i - a) for a in range(rows) if mat[a][j] == 0]
                line.append(min(near, default=rows + columns))
            result.append(line)
        return result
