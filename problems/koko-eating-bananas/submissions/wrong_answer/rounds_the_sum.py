# Rounds the sum instead of each pile. [edge]
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        if len(piles) == h:
            return max(piles)
        return max(-(-sum(piles) // h), -(-max(piles) // (h - len(piles) + 1)))
