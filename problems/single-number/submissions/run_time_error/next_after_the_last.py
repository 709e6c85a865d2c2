# Sorts and compares pair by pair, also the last number with one that is not there. [edge]
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        nums.sort()
        for i in range(0, len(nums), 2):
            if nums[i] != nums[i + 1]:
                return nums[i]
        return nums[-1]
