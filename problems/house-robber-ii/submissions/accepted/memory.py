# Recursion over the houses and whether the first one was taken, remembered. O(n) time and space.
class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def best(i, first):
            if i >= len(nums) or (first and i == len(nums) - 1):
                return 0
            return max(best(i + 1, first), nums[i] + best(i + 2, first))

        return max(nums[0] + best(2, True), best(1, False))
