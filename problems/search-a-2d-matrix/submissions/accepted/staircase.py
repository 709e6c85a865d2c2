# From the bottom left, up or right. O(m + n) time, O(1) space.
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        row, column = len(matrix) - 1, 0
        while row >= 0 and column < len(matrix[0]):
            if matrix[row][column] == target:
                return True
            if matrix[row][column] > target:
                row -= 1
            else:
                column += 1
        return False
