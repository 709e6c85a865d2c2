# Always pays for the last step, as if one could not pass it. [edge]
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        paid = cost[:2]
        for price in cost[2:]:
            paid.append(price + min(paid[-1], paid[-2]))
        return paid[-1]
