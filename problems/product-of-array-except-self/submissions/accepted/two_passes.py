# Left products into the result, right products in one variable. O(n) time, O(1) space beside the result.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        products = []
        left = 1
        for x in nums:
            products.append(left)
            left *= x
        right = 1
        for i in range(len(nums) - 1, -1, -1):
            products[i] *= right
            right *= nums[i]
        return products
