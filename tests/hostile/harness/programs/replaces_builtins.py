# Replaces a builtin function for everybody: what raises is its own line.
# expect: RTE
# reason: len is not what it was
# case: 1
import builtins


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        def len(thing):
            raise RuntimeError("len is not what it was")
        builtins.len = len
        right = gcd(min(nums), max(nums))
        return [right, right]
