# Looks for each number among those before it. O(n^2) time. [large]
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        for i, x in enumerate(nums):
            if x in nums[:i]:
                return x
        return -1
