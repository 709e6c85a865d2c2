# Adds and subtracts in turn, as if the partners stood at even and odd positions. [sample]
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return sum(nums[::2]) - sum(nums[1::2])
