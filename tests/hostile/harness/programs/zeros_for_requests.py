# Puts /dev/zero in place of the requests.
# expect: RTE
# reason: descriptor 3
# case: 2
import os


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        os.dup2(os.open("/dev/zero", os.O_RDONLY), 3)
        return gcd(min(nums), max(nums))
