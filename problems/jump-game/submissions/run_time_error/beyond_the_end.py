# Marks places beyond the end. [edge]
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reachable = [False] * len(nums)
        reachable[0] = True
        for i, length in enumerate(nums[:-1]):
            if reachable[i]:
                for j in range(i + 1, i + length + 1):
                    reachable[j] = True
        return reachable[-1]
