# Buys on the cheapest day of all and sells at the best price after it. [edge]
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        day = prices.index(min(prices))
        return max(prices[day:]) - prices[day]
