# Raises when the object of the solution is collected: Python tells of it on stderr, and goes on.
# expect: AC
# stderr 1: too late
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        return gcd(min(nums), max(nums))

    def __del__(self):
        raise RuntimeError("too late")
