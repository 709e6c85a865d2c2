# Replaces the driver's function that answers by one that does nothing, from the first call on.
# expect: TLE
# reason: idle
# case: 2
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        sys.modules["__main__"].answer_case = lambda subject, request: None
        return gcd(min(nums), max(nums))
