# Leaves while the module is loaded.
# expect: RTE
# reason: the program ended (exit code 0), before the first case
# case: 1
import sys
sys.exit()


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        return gcd(min(nums), max(nums))
