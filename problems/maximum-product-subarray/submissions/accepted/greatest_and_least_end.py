# Greatest and least product of a subarray that ends here. O(n) time, O(1) space.
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best = high = low = nums[0]
        for x in nums[1:]:
            ends = x, high * x, low * x
            high, low = max(ends), min(ends)
            best = max(best, high)
        return best
