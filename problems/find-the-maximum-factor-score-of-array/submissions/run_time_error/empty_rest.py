# Takes the gcd of nothing where the only element is removed. [edge]
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        best = gcd(*nums) * lcm(*nums)
        for i in range(len(nums)):
            rest = nums[:i] + nums[i + 1:]
            best = max(best, functools.reduce(gcd, rest) * functools.reduce(lcm, rest))
        return best
