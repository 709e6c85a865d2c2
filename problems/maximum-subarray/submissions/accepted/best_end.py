# Largest sum of a subarray that ends here. O(n) time, O(1) space.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = end = nums[0]
        for x in nums[1:]:
            end = x if end < 0 else end + x
            best = max(best, end)
        return best
