# Forks in the first call; parent and child both answer it.
# expect: RTE
# reason: wrote to descriptor 4
# case: 2
import os
import time

calls = 0


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        global calls
        calls += 1
        if calls == 1:
            os.fork()
        if calls == 2:
            time.sleep(0.3)  # until the other has answered, too
        return gcd(min(nums), max(nums))
