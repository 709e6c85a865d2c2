# Lands on the largest number within reach, whatever its index. [edge]
class Solution:
    def jump(self, nums: List[int]) -> int:
        i = jumps = 0
        while i < len(nums) - 1:
            jumps += 1
            if i + nums[i] >= len(nums) - 1:
                break
            reach = range(i + 1, i + max(1, nums[i]) + 1)
            i = max(reach, key=lambda j: (nums[j], j))
        return jumps
