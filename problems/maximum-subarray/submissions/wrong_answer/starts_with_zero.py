# Starts with 0, as if the empty stretch were allowed. [edge]
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = end = 0
        for x in nums:
            end = max(0, end + x)
            best = max(best, end)
        return best
