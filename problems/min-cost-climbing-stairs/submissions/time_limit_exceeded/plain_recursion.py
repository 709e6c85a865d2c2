# Tries all ways, and remembers nothing. Exponential time. [large]
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        def start(i):
            return cost[i] + min(start(i + 1), start(i + 2)) if i < len(cost) else 0

        return min(start(0), start(1))
