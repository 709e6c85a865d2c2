# Has the driver's codec write 77.
# expect: WA
# reason: got 77
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        sys.modules["__main__"].INTEGER.encode = lambda out, value: out.extend(b"\x4d\0\0\0")
        return math.gcd(min(nums), max(nums))
