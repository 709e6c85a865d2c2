# Keeps the greatest product that ends here, and not the least. [edge]
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = nums[0]
        for x in nums[1:]:
            high = max(x, high * x)
            best = max(best, high)
        return best
