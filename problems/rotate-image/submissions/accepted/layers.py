# Turns the square layers one by one, from the outside in, four places at a time. O(n^2) time, O(1) space.
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        first, last = 0, len(matrix) - 1
        while first < last:
            for step in range(last - first):
                top = matrix[first][first + step]
                matrix[first][first + step] = matrix[last - step][first]
                matrix[last - step][first] = matrix[last][last - step]
                matrix[last][last - step] = matrix[first + step][last]
                matrix[first + step][last] = top
            first += 1
            last -= 1
