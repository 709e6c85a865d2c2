# Cuts the list into two parts, in its order. [edge]
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        return any(2 * prefix == sum(nums) for prefix in accumulate(nums))
