# Starts with the first two houses, but there may be just one. [edge]
class Solution:
    def rob(self, nums: List[int]) -> int:
        best = [nums[0], max(nums[0], nums[1])]
        for amount in nums[2:]:
            best.append(max(best[-1], best[-2] + amount))
        return best[-1]
