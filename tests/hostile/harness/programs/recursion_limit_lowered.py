# Leaves the driver hardly any depth to work in.
# expect: RTE
# reason: RecursionError
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        for limit in range(1, 100):
            try:
                sys.setrecursionlimit(limit)
                break
            except RecursionError:
                pass
        return [[[1]]]
