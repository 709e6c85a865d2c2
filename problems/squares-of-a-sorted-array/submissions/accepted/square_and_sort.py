# Squares and sorts. O(n log n) time, O(n) space.
class Solution:
    def sortedSquares(self, nums: List[int]) -> List[int]:
        return sorted(x * x for x in nums)
