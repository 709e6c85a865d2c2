# Leaves by os._exit inside the call.
# expect: RTE
# reason: the program ended inside the call (exit code 0)
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        __import__('os')._exit(0)
