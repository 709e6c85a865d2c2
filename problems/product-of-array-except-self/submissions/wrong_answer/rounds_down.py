# Divides in floating point by a tiny number in place of zero, and rounds. [edge]
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = 1.0
        for x in nums:
            product *= x or 1e-9
        return [int(product / (x or 1e-9)) for x in nums]
