# Gives the name a new matrix and leaves the caller's as it was. [sample]
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        matrix = [list(column) for column in zip(*reversed(matrix))]
