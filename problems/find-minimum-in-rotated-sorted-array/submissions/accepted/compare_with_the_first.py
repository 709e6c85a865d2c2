# Halves with the first number as the measure; a list in order is met first. O(log n) time, O(1) space.
class Solution:
    def findMin(self, nums: List[int]) -> int:
        if nums[0] <= nums[-1]:
            return nums[0]
        left, right = 0, len(nums) - 1
        while right - left > 1:
            middle = (left + right) // 2
            if nums[middle] > nums[0]:
                left = middle
            else:
                right = middle
        return nums[right]
