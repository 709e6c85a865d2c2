# Ends by the C library's exit.
# expect: RTE
# reason: the program ended inside the call (exit code 0)
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        import ctypes
        ctypes.CDLL(None).exit(0)
        return gcd(min(nums), max(nums))
