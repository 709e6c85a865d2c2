# A forged frame with the right answer, then the driver's own.
# expect: RTE
# reason: wrote to descriptor 4
# case: 2
import os
import struct


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        right = gcd(min(nums), max(nums))
        os.write(4, struct.pack("<IBIQi", 17, 2, 1, 0, right))
        return right
