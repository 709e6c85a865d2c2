# Makes a table of all sums and looks the target up, also one that no signs can reach. [edge]
class Solution:
    def findTargetSumWays(self, nums: List[int], target: int) -> int:
        largest = sum(nums)
        ways = [0] * (2 * largest + 1)
        ways[largest] = 1
        for x in nums:
            following = [0] * len(ways)
            for s, count in enumerate(ways):
                if count:
                    following[s + x] += count
                    following[s - x] += count
            ways = following
        return ways[largest + target]
