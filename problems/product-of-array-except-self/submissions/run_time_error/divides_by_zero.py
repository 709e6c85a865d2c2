# Divides the product of everything by each element. [sample]
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = math.prod(nums)
        return [product // x for x in nums]
