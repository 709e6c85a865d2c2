# Least price so far. O(n) time, O(1) space.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        least = prices[0]
        best = 0
        for price in prices:
            if price < least:
                least = price
            elif price - least > best:
                best = price - least
        return best
