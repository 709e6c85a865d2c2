# Starts the table with the numbers themselves, also with those larger than the target. [edge]
class Solution:
    def combinationSum4(self, nums: List[int], target: int) -> int:
        ways = [0] * (target + 1)
        for x in nums:
            ways[x] = 1
        for total in range(1, target + 1):
            ways[total] += sum(ways[total - x] for x in nums if x < total)
        return ways[target]
