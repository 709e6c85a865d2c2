# Takes every other house, without the last one where it meets the first. [edge]
class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        if len(nums) % 2 == 0:
            return max(sum(nums[::2]), sum(nums[1::2]))
        return max(sum(nums[0:-1:2]), sum(nums[1::2]), sum(nums[2::2]))
