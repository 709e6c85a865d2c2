# Takes an odd and an even number for enough. [edge]
class Solution:
    def isGoodArray(self, nums: List[int]) -> bool:
        return min(nums) == 1 or len({number % 2 for number in nums}) == 2
