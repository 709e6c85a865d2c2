# Reads memory that is not there.
# expect: RTE
# reason: segmentation fault
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        import ctypes
        ctypes.string_at(8)
        return gcd(min(nums), max(nums))
