# Closes every descriptor.
# expect: RTE
# reason: closed descriptor 4
# case: 1
import os


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        os.closerange(0, 256)
        return gcd(min(nums), max(nums))
