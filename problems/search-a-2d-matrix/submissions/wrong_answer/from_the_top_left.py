# Starts at the top left, where both ways lead to larger numbers, and goes down first. [edge]
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row = column = 0
        while row < len(matrix) - 1 and matrix[row + 1][0] < target:
            row += 1
        while column < len(matrix[0]) - 1 and matrix[row][column] < target:
            column += 1
        return matrix[row][column] == target
