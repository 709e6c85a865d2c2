# Multiplies from the left only, and cannot leave out a beginning. [edge]
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best, product = nums[0], 1
        for x in nums:
            product *= x
            best = max(best, product, x)
            if product == 0:
                product = 1
            elif x > 0 and product < 0:
                product = x
        return best
