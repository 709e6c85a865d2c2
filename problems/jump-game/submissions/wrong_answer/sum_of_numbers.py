# Compares the sum of the numbers with the length of the way. [edge]
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        return sum(nums[:-1]) >= len(nums) - 1
