# Forks; parent and child both answer.
# expect: RTE
# reason: wrote to descriptor 4
import os


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        os.fork()
        return gcd(min(nums), max(nums))
