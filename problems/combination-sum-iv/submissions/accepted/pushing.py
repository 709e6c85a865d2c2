# From small to large sums, pushing each number to the sums that can follow. O(target * n) time, O(target) space.
class Solution:
    def combinationSum4(self, nums: List[int], target: int) -> int:
        ways = [1] + [0] * target
        for total in range(target):
            here = ways[total]
            if here:
                for x in nums:
                    if total + x <= target:
                        ways[total + x] += here
        return ways[target]
