# Halves both coordinates only once where both are even. [edge]
class Solution:
    def isReachable(self, targetX: int, targetY: int) -> bool:
        if targetX % 2 == 0 and targetY % 2 == 0:
            targetX //= 2
            targetY //= 2
        return gcd(targetX, targetY) == 1
