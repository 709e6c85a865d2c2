# Replaces struct.pack, which the driver uses.
# expect: RTE
# reason: wrote to descriptor 4
# case: 1
import struct


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        struct.pack = lambda *arguments: b"\xff" * 20
        return gcd(min(nums), max(nums))
