# Finds the gcd by subtractions, one at a time. O(m) time. [edge]
class Solution:
    def isReachable(self, targetX: int, targetY: int) -> bool:
        x, y = targetX, targetY
        while x != y:
            if x > y:
                x -= y
            else:
                y -= x
        return x & (x - 1) == 0
