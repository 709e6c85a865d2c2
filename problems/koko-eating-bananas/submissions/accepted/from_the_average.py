# Searches between close bounds: the average, and the average with an hour lost for each pile. O(n log m) time, O(1) space.
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low = -(-sum(piles) // h)
        high = min(max(piles), -(-sum(piles) // (h - len(piles) + 1)))
        return bisect_left(range(high), True, low, key=lambda speed: sum(-(-pile // speed) for pile in piles) <= h)
