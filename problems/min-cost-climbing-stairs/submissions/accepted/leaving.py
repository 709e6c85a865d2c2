# The least paid on leaving each of the last two steps. O(n) time, O(1) space.
class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        below = here = 0
        for price in cost:
            below, here = here, price + min(below, here)
        return min(below, here)
