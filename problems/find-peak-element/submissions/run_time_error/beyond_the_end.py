# Looks at the right neighbour of the last element. [edge]
class Solution:
    def findPeakElement(self, nums: List[int]) -> int:
        for i in range(len(nums)):
            if (i == 0 or nums[i] > nums[i - 1]) and nums[i] > nums[i + 1]:
                return i
        return -1
