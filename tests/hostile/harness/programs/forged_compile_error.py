# Says in the driver's place that it cannot be compiled, in the middle of a case.
# expect: RTE
# reason: descriptor 4
# case: 1
import os
import struct


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        os.write(4, struct.pack("<IBII", 13, 7, 1, 4) + b"none")
        return gcd(min(nums), max(nums))
