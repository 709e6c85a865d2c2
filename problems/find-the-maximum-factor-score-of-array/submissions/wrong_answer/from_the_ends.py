# Removes an element only at one of the ends, as if the others had to be neighbours. [edge]
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        return max(gcd(*array) * lcm(*array) for array in (nums, nums[1:], nums[:-1]))
