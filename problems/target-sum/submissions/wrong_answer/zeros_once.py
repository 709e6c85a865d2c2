# Counts plus and minus zero as one. [edge]
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        ways = Counter([0])
        for x in nums:
            following = Counter()
            for total, count in ways.items():
                for s in {total + x, total - x}:
                    following[s] += count
            ways = following
        return ways[target]
