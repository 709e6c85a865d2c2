# Raises what no handler of ordinary exceptions takes.
# expect: RTE
# reason: KeyboardInterrupt (line 7)
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        raise KeyboardInterrupt
