# Leaves by sys.exit; a handler answers on the way out. The next case finds nobody.
# expect: RTE
# reason: the program ended
# case: 2
import atexit
import os
import struct


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        atexit.register(os.write, 4, struct.pack("<IBIQi", 17, 2, 1, 0, gcd(min(nums), max(nums))))
        sys.exit(0)
