# Builds a new list and gives it the same name, so that the caller's list stays as it is. [sample]
class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        others = [x for x in nums if x != 0]
        nums = others + [0] * (len(nums) - len(others))
