# Tries every start and every end. O(n^2) time. [large]
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return max(max(itertools.accumulate(nums[start:])) for start in range(len(nums)))
