# Tries every jump from every place. O(n * k) time. [large]
class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = [0] + [len(nums)] * (len(nums) - 1)
        for i, length in enumerate(nums):
            for j in range(i + 1, min(i + length + 1, len(nums))):
                jumps[j] = min(jumps[j], jumps[i] + 1)
        return jumps[-1]
