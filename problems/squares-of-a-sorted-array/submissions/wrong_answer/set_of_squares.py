# Collects the squares in a set, which keeps equal ones once. [edge]
class Solution:
    def sortedSquares(self, nums: List[int]) -> List[int]:
        return sorted({x * x for x in nums})
