# Looks for the best price after the cheapest day, which may be the last one. [edge]
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        day = prices.index(min(prices))
        return max(0, max(prices[day + 1:]) - prices[day])
