# Puts stdout in place of the answers while the module is loaded.
# expect: RTE
# reason: closed descriptor 4
# reason: before the first case
# case: 1
import os
os.dup2(1, 4)


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        return gcd(min(nums), max(nums))
