# Compares with the first number, as if the list were rotated in any case. [edge]
class Solution:
    def findMin(self, nums: List[int]) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] >= nums[0]:
                low = middle + 1
            else:
                high = middle
        return nums[low]
