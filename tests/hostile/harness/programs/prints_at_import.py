# What is printed while the module is loaded is shown with the first case, what a case prints with that case.
# expect: AC
# stdout 1: early
# stdout 1: call 1
# stdout 2: call 2
print("early")
calls = 0


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        global calls
        calls += 1
        print("call", calls)
        return gcd(min(nums), max(nums))
