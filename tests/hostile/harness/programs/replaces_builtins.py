# Replaces builtins for everybody.
# expect: RTE
# reason: len
# case: 1
import builtins


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        def len(thing):
            raise RuntimeError("len is not what it was")
        builtins.len = len
        right = gcd(min(nums), max(nums))
        return [right, right]
