# Tries each speed from the average on. O(n m) time. [edge]
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        speed = -(-sum(piles) // h)
        while sum(-(-pile // speed) for pile in piles) > h:
            speed += 1
        return speed
