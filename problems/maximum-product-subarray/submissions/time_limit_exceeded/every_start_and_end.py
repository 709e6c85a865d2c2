# Tries every start and every end. O(n^2) time. [large]
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = nums[0]
        for start in range(len(nums)):
            product = 1
            for x in nums[start:]:
                product *= x
                if product > best:
                    best = product
        return best
