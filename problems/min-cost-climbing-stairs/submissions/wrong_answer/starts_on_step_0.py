# Starts on step 0 only. [edge]
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        reach = [0, cost[0]]
        for i in range(2, len(cost) + 1):
            reach.append(min(reach[-1] + cost[i - 1], reach[-2] + cost[i - 2]))
        return reach[-1]
