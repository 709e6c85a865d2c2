# Looks for the drop next to the middle, and takes the smaller end where it does not meet it. [edge]
class Solution:
    def findMin(self, nums: List[int]) -> int:
        low, high = 0, len(nums) - 1
        while high - low > 1:
            middle = (low + high) // 2
            if nums[middle] < nums[middle - 1]:
                return nums[middle]
            if nums[low] < nums[middle]:
                low = middle
            else:
                high = middle
        return min(nums[low], nums[high])
