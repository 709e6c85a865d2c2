# Swaps neighbors until all are in order. O(n^2) time. [large]
class Solution:
    def sortedSquares(self, nums: List[int]) -> List[int]:
        squares = [x * x for x in nums]
        for end in range(len(squares) - 1, 0, -1):
            for i in range(end):
                if squares[i] > squares[i + 1]:
                    squares[i], squares[i + 1] = squares[i + 1], squares[i]
        return squares
