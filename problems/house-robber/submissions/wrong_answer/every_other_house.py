# Takes all houses at even positions, or all at odd ones. [edge]
class Solution:
    def rob(self, nums: List[int]) -> int:
        return max(sum(nums[::2]), sum(nums[1::2]))
