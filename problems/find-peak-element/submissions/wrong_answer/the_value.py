# Returns the height of the peak instead of its index. [sample]
class Solution:
    def findPeakElement(self, nums: List[int]) -> int:
        return max(nums)
