# The best balance in each of three states. O(n) time, O(1) space.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        holding, sold, free = -inf, -inf, 0
        for price in prices:
            holding, sold, free = max(holding, free - price), holding + price, max(free, sold)
        return max(sold, free)
