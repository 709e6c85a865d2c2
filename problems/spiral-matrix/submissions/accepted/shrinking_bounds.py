# Four bounds of what is left. O(m n) time, O(1) space beside the result.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        top, bottom, left, right = 0, len(matrix) - 1, 0, len(matrix[0]) - 1
        walk = []
        while top <= bottom and left <= right:
            walk += matrix[top][left:right + 1]
            walk += [matrix[row][right] for row in range(top + 1, bottom + 1)]
            if top < bottom and left < right:
                walk += [matrix[bottom][column] for column in range(right - 1, left - 1, -1)]
                walk += [matrix[row][left] for row in range(bottom - 1, top, -1)]
            top += 1
            bottom -= 1
            left += 1
            right -= 1
        return walk
