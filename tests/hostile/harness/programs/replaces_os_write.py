# Replaces os.write by one that says it wrote, and does not.
# expect: TLE
# reason: idle
# case: 1
import os


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        os.write = lambda fd, data: len(data)
        return gcd(min(nums), max(nums))
