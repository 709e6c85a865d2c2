# Sorts, and searches for the first place that does not hold its own number. O(n log n) time, O(1) space.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] == middle:
                low = middle + 1
            else:
                high = middle
        return low
