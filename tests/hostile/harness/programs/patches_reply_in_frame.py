# Finds the reply in the driver's frame and adds to it.
# expect: RTE
# reason: after the end of the answer
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        frame = sys._getframe()
        while "out" not in frame.f_locals:
            frame = frame.f_back
        frame.f_locals["out"] += b"\0\0\0\0"
        return gcd(min(nums), max(nums))
