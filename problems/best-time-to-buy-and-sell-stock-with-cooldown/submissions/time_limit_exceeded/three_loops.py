# For each day looks at all days of buying, and for these at all days before. O(n^3) time. [large]
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n = len(prices)
        selling = [0] * n
        for sale in range(1, n):
            for purchase in range(sale):
                before = max(selling[:max(0, purchase - 1)], default=0)
                selling[sale] = max(selling[sale], before + prices[sale] - prices[purchase])
        return max(selling)
