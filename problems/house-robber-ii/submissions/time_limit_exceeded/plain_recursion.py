# Takes or leaves each house, and remembers nothing. Exponential time. [large]
class Solution:
    def rob(self, nums: List[int]) -> int:
        def best(i, end):
            if i >= end:
                return 0
            return max(best(i + 1, end), nums[i] + best(i + 2, end))

        return max(nums[0], best(0, len(nums) - 1), best(1, len(nums)))
