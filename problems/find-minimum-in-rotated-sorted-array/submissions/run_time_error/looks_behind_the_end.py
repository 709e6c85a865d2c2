# Looks for the drop without a bound, and there may be none. [edge]
class Solution:
    def findMin(self, nums: List[int]) -> int:
        i = 0
        while nums[i] < nums[i + 1]:
            i += 1
        return nums[i + 1]
