# Leaves when the object of the solution is collected.
# expect: RTE
# reason: the program ended inside the call (exit code 0)
# case: 1
import os


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        return gcd(min(nums), max(nums))

    def __del__(self):
        os._exit(0)
