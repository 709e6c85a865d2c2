# Lands on the largest number within reach. [edge]
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        i, last = 0, len(nums) - 1
        while i + nums[i] < last:
            if nums[i] == 0:
                return False
            i = max(range(i + 1, i + nums[i] + 1), key=lambda j: nums[j])
        return True
