# Makes a call for every sequence with a sum up to the target. Exponential time. [large]
class Solution:
    def combinationSum4(self, nums: List[int], target: int) -> int:
        def ways(rest):
            if rest == 0:
                return 1
            return sum(ways(rest - x) for x in nums if x <= rest)

        return ways(target)
