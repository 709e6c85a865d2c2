# A trace function that raises inside the driver.
# expect: RTE
# reason: RuntimeError
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        def trace(frame, event, argument):
            raise RuntimeError("traced")
        sys.settrace(trace)
        return gcd(min(nums), max(nums))
