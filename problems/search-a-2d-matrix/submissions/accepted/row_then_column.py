# Binary search for the row, then in the row. O(log(m n)) time, O(1) space.
class Solution:
    def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
        low, high = 0, len(matrix) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if matrix[middle][0] <= target:
                low = middle
            else:
                high = middle - 1
        row = matrix[low]
        i = bisect.bisect_left(row, target)
        return i < len(row) and row[i] == target
