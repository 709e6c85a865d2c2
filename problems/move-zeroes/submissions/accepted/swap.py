# Swaps each other number with the first zero. O(n) time, O(1) space.
class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        write = 0
        for read in range(len(nums)):
            if nums[read]:
                nums[write], nums[read] = nums[read], nums[write]
                write += 1
