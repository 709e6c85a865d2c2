# Takes the element into the running product before it is used. [sample]
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        products = [1] * len(nums)
        left = 1
        for i, x in enumerate(nums):
            products[i] *= left
            left *= x
        right = 1
        for i in range(len(nums) - 1, -1, -1):
            right *= nums[i]
            products[i] *= right
        return products
