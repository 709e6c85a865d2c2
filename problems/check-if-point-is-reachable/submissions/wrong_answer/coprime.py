# Asks for a gcd of 1. [edge]
class Solution:
    def isReachable(self, targetX: int, targetY: int) -> bool:
        return gcd(targetX, targetY) == 1
