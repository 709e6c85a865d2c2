# The best of each suffix, with and without a share. O(n) time and space.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n = len(prices)
        without = [0] * (n + 2)
        share = 0
        for i in reversed(range(n)):
            share, without[i] = max(share, prices[i] + without[i + 2]), max(without[i + 1], share - prices[i])
        return without[0]
