# Squares, and turns the whole array around if the first square is larger than the last. [edge]
class Solution:
    def sortedSquares(self, nums: List[int]) -> List[int]:
        squares = [x * x for x in nums]
        return squares if squares[0] <= squares[-1] else squares[::-1]
