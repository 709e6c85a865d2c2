# The first number that comes again at all. [edge]
class Solution:
    def firstRepeat(self, nums: List[int]) -> int:
        for x in nums:
            if nums.count(x) > 1:
                return x
        return -1
