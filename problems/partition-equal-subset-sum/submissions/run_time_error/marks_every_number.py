# Marks each number itself in a table up to half, also one that is larger. [edge]
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        if sum(nums) % 2:
            return False
        half = sum(nums) // 2
        possible = [False] * (half + 1)
        for x in nums:
            for s in range(half, x, -1):
                possible[s] = possible[s] or possible[s - x]
            possible[x] = True
        return possible[half]
