# Swaps each number from 1 to n to its own place. O(n) time, O(1) space.
class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        n = len(nums)
        for i in range(n):
            x = nums[i]
            while 1 <= x <= n and nums[x - 1] != x:
                nums[i] = nums[x - 1]
                nums[x - 1] = x
                x = nums[i]
        for i, x in enumerate(nums):
            if x != i + 1:
                return i + 1
        return n + 1
