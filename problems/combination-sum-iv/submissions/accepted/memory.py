# Recursion over the rest that remembers its answers. O(target * n) time, O(target) space.
class Solution:
    def combinationSum4(self, nums: List[int], target: int) -> int:
        @cache
        def ways(rest):
            if rest == 0:
                return 1
            return sum(ways(rest - x) for x in nums if x <= rest)

        return ways(target)
