# The maximum is a peak. O(n) time, O(1) space.
class Solution:
    def findPeakElement(self, nums: List[int]) -> int:
        return nums.index(max(nums))
