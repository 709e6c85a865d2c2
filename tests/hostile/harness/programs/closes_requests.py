# Closes the descriptor of the requests.
# expect: RTE
# reason: descriptor 3
# case: 2
import os


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        os.close(3)
        return gcd(min(nums), max(nums))
