# The gcd of all numbers must be 1. O(n + log m) time, O(1) space.
class Solution:
    def isGoodArray(self, nums: List[int]) -> bool:
        return gcd(*nums) == 1
