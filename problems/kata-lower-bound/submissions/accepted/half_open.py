# Halving a half-open range. O(log n) time, O(1) space.
class Solution:
    def lowerBound(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] < target:
                low = middle + 1
            else:
                high = middle
        return low
