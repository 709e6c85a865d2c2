# Closes the descriptor of the answers and returns.
# expect: RTE
# reason: closed descriptor 4
# case: 1
import os


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        os.close(4)
        return gcd(min(nums), max(nums))
