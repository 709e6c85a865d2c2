# Looks for the row whose first number is the first that is not below the target, which is the next row. [edge]
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = bisect.bisect_left([line[0] for line in matrix], target)
        return row < len(matrix) and target in matrix[row]
