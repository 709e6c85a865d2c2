# Exclusive or of all numbers, in which pairs cancel out. O(n) time, O(1) space.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        rest = 0
        for x in nums:
            rest ^= x
        return rest
