# Changes the driver's count of turns.
# expect: RTE
# reason: wrote to descriptor 4
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        sys.modules["__main__"].turn = 77
        return gcd(min(nums), max(nums))
