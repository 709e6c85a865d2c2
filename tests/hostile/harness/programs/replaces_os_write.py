# Replaces os.write by one that says it wrote, and does not: the driver has its own.
# expect: AC
import os


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        os.write = lambda fd, data: len(data)
        return gcd(min(nums), max(nums))
