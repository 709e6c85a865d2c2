# Begins with the first number and combines it once more in the loop. [sample]
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        rest = nums[0]
        for x in nums:
            rest ^= x
        return rest
