# Pauses for two days after a sale. [edge]
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        holding, sold, rested, free = -inf, -inf, -inf, 0
        for price in prices:
            holding, sold, rested, free = max(holding, free - price), holding + price, sold, max(free, rested)
        return max(sold, rested, free)
