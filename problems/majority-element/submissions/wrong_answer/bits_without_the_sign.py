# Puts the value together from 31 bits, without the sign. [edge]
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        result = 0
        for bit in range(31):
            if sum(x >> bit & 1 for x in nums) > len(nums) // 2:
                result |= 1 << bit
        return result
