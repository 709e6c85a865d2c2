# Always takes the longest jump. [edge]
class Solution:
    def jump(self, nums: List[int]) -> int:
        i = jumps = 0
        while i < len(nums) - 1 and jumps < len(nums):
            i += max(1, nums[i])
            jumps += 1
        return jumps
