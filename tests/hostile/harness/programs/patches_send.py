# Replaces the driver's function that sends.
# expect: WA
# reason: got 77
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        send = sys.modules["__main__"].send
        sys.modules["__main__"].send = lambda kind, body=b"": send(2, body[:8] + b"\x4d\0\0\0")
        return gcd(min(nums), max(nums))
