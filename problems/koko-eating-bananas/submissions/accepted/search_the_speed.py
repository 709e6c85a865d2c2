# Binary search for the smallest speed that is enough. O(n log m) time, O(1) space.
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low, high = 1, max(piles)
        while low < high:
            speed = (low + high) // 2
            if sum((pile - 1) // speed for pile in piles) + len(piles) <= h:
                high = speed
            else:
                low = speed + 1
        return low
