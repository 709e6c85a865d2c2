# Prefix sum less the least prefix sum before it. O(n) time, O(1) space.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        prefix = least = 0
        best = -math.inf
        for x in nums:
            prefix += x
            best = max(best, prefix - least)
            least = min(least, prefix)
        return best
