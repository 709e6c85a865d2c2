# A thread that goes on after the answer and writes to the judge's descriptor.
# expect: RTE
# reason: wrote to descriptor 4
import os
import threading
import time


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        def work():
            while True:
                os.write(4, b"\xff" * 4)
        threading.Thread(target=work).start()
        time.sleep(0.05)
        return gcd(min(nums), max(nums))
