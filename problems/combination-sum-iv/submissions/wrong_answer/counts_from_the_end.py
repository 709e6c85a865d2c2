# Does not compare a number with the sum; a negative index then counts from the end of the list. [edge]
class Solution:
    def combinationSum4(self, nums: List[int], target: int) -> int:
        ways = [1] + [0] * target
        for total in range(1, target + 1):
            for x in nums:
                if total - x >= -len(ways):
                    ways[total] += ways[total - x]
        return ways[target]
