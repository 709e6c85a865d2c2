# Takes the greatest less the least price, in whatever order they come. [edge]
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(prices) - min(prices)
