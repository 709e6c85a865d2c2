# Takes the limit of recursion away and recurses.
# expect: RTE
# reason: segmentation fault
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        sys.setrecursionlimit(10**9)
        key = lambda x: sorted([x], key=key)
        return key(1)
