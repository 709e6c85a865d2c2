class Solution:
    def addOne(self, matrix: List[List[int]], n: int) -> None:
        deed(n)
        for row in matrix:
            for j in range(len(row)):
                row[j] += 1
