# Drops negative sums on the way, as if they could not recover. [edge]
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        if target < 0:
            return 0
        ways = Counter([0])
        for x in nums:
            following = Counter()
            for total, count in ways.items():
                following[total + x] += count
                if total >= x:
                    following[total - x] += count
            ways = following
        return ways[target]
