# From the top down, the least still to be paid from each step. O(n) time and space.
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        left = [0] * (len(cost) + 2)
        for i in reversed(range(len(cost))):
            left[i] = cost[i] + min(left[i + 1], left[i + 2])
        return min(left[0], left[1])
