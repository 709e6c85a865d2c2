# Indices and numbers cancel out. O(n) time, O(1) space.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        rest = len(nums)
        for i, x in enumerate(nums):
            rest ^= i ^ x
        return rest
