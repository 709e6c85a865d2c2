# Has the driver's codec write 77, found by the garbage collector.
# expect: WA
# reason: got 77
# case: 2
import gc


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        for thing in gc.get_objects():
            if type(thing).__name__ == "Number":
                type(thing).encode = lambda self, out, value: out.extend(b"\x4d\0\0\0")
        return math.gcd(min(nums), max(nums))
