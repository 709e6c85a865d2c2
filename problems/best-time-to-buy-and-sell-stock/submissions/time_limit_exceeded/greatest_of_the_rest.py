# Looks for the greatest price after each day anew. O(n^2) time. [large]
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(max(prices[day:]) - price for day, price in enumerate(prices))
