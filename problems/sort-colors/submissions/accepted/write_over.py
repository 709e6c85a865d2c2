# Writes each number over the end of its part and of the later ones. O(n) time in one pass, O(1) space.
class Solution:
    def sortColors(self, nums: List[int]) -> None:
        zeros = ones = 0
        for i, x in enumerate(nums):
            nums[i] = 2
            if x < 2:
                nums[ones] = 1
                ones += 1
            if x == 0:
                nums[zeros] = 0
                zeros += 1
