# Finds the largest rectangle. [edge]
class Solution:
    def maximalSquare(self, matrix: List[List[str]]) -> int:
        heights = [0] * len(matrix[0])
        best = 0
        for row in matrix:
            heights = [h + 1 if cell == "1" else 0 for h, cell in zip(heights, row)]
            stack = []
            for c, height in enumerate(heights + [0]):
                start = c
                while stack and stack[-1][1] >= height:
                    start, h = stack.pop()
                    best = max(best, h * (c - start))
                stack.append((start, height))
        return best
