# Marks every place within reach of every place. O(n^2) time. [large]
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reachable = [False] * len(nums)
        reachable[0] = True
        for i, length in enumerate(nums):
            if reachable[i]:
                for j in range(i + 1, min(i + length + 1, len(nums))):
                    reachable[j] = True
        return reachable[-1]
