# Greatest price to come, from the last day to the first. O(n) time, O(n) for the list.
class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        to_come = itertools.accumulate(reversed(prices), max)
        return max(high - price for high, price in zip(to_come, reversed(prices)))
