# A thread does the work while the call sleeps: its time counts.
# expect: TLE
# reason: CPU time
# case: 1
import threading
import time


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        def work():
            while True:
                pass
        threading.Thread(target=work, daemon=True).start()
        while time.process_time() < 60:
            time.sleep(0.1)
        return gcd(min(nums), max(nums))
