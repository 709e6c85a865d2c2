# Fewest jumps for each place, from the first place that reaches it. O(n) time, O(n) space.
class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = [0] * len(nums)
        reached = 0
        for i, length in enumerate(nums):
            while reached < min(i + length, len(nums) - 1):
                reached += 1
                jumps[reached] = jumps[i] + 1
        return jumps[-1]
