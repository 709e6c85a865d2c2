# The number of ways for each sum. O(n * sum) time, O(sum) space.
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        ways = Counter([0])
        for x in nums:
            following = Counter()
            for total, count in ways.items():
                following[total + x] += count
                following[total - x] += count
            ways = following
        return ways[target]
