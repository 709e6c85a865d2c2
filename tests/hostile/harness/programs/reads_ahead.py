# Looks for the next case before it answers this one: it is not there yet.
# expect: AC
# stdout 1: nothing ahead
# stdout 2: nothing ahead
import select


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        if not select.select([3], [], [], 0.05)[0]:
            print("nothing ahead")
        return gcd(min(nums), max(nums))
