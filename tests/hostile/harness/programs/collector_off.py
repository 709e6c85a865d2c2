# Breaks the garbage collector's functions for everybody: the driver has its own.
# expect: AC
import gc

for name in ("enable", "disable", "freeze", "collect"):
    setattr(gc, name, None)


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        return gcd(min(nums), max(nums))
