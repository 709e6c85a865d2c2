# What is left of the longest jump, place by place. O(n) time, O(1) space.
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        left = 0
        for i, length in enumerate(nums):
            if left < 0:
                return False
            left = max(left, length) - 1
        return True
