# Takes off the first row and turns the rest to the left. O(m n (m + n)) time, O(m n) space.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        walk = []
        while matrix:
            walk += matrix[0]
            matrix = list(zip(*matrix[1:]))[::-1]
        return walk
